package org.goldthread.ui.explorer.diagram;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Diagram;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.CreateElement;
import org.goldthread.viewpoint.kind.DiagramKind;

/**
 * A diagram that a user has asked for.
 *
 * @param kind what it shows
 * @param name what it is called
 * @param scope what it is of: the whole portfolio, or one element of it
 */
public record NewDiagram(DiagramKind kind, String name, Element scope) {

	/** The elements that a diagram of a kind can be made of, the portfolio first, then in its order. */
	public static List<Element> scopes(DiagramKind kind, Portfolio portfolio) {
		List<Element> scopes = new ArrayList<>();
		if (kind.isFor(portfolio)) {
			scopes.add(portfolio);
		}
		for (Iterator<EObject> contents = portfolio.eAllContents(); contents.hasNext();) {
			if (contents.next() instanceof Element element && kind.isFor(element)) {
				scopes.add(element);
			}
		}
		return scopes;
	}

	/** A name to start with: the kind, and the scope where that is not the whole portfolio. */
	public static String suggestedName(DiagramKind kind, Element scope) {
		String label = kind.specification().label();
		return scope instanceof Portfolio ? label : label + ": " + Labels.of(scope);
	}

	/**
	 * The edit that makes it, with the layers that its kind shows at first.
	 *
	 * @param created hears of the new diagram, inside the same step of undo
	 */
	public Edit edit(Portfolio portfolio, Consumer<Diagram> created) {
		return Edit.of("New diagram", () -> {
			Diagram diagram = (Diagram) CreateElement.create(portfolio, Literals.PORTFOLIO__DIAGRAMS, Literals.DIAGRAM);
			diagram.setName(name);
			diagram.setKind(kind.name());
			diagram.setScope(scope == portfolio ? null : scope);
			diagram.getLayers().addAll(kind.specification().initialLayers().stream().sorted().toList());
			created.accept(diagram);
		});
	}
}
