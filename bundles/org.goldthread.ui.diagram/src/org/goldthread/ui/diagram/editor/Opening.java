package org.goldthread.ui.diagram.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Diagram;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.Edit;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.document.DiagramEditorInput;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.viewpoint.tool.DiagramLink;

/** What a double click does: what the specification says of it, which may lead to another diagram, or else opens the properties. */
final class Opening {

	private final DiagramEditorInput input;
	private final DiagramEdits edits;
	private final ElementOpener opener;

	Opening(DiagramEditorInput input, DiagramEdits edits, ElementOpener opener) {
		this.input = input;
		this.edits = edits;
		this.opener = opener;
	}

	void open(Shown shown) {
		edits.tools().doubleClick(shown.view(), this::follow).ifPresentOrElse(input.document().edits()::apply,
				() -> opener.openProperties(shown.view().element()));
	}

	/** Shows the diagram that a link leads to; makes it where the link says so. */
	void follow(DiagramLink link) {
		Optional<Diagram> known = portfolio().getDiagrams().stream().filter(diagram -> leads(link, diagram)).findFirst();
		known.or(() -> link.create() ? Optional.of(create(link)) : Optional.empty()).ifPresent(opener::openDiagram);
	}

	private boolean leads(DiagramLink link, Diagram diagram) {
		EObject shown = diagram.getScope() == null ? portfolio() : diagram.getScope();
		return link.kind().equals(diagram.getKind()) && shown == link.element();
	}

	private Diagram create(DiagramLink link) {
		Diagram diagram = Elements.create(Literals.DIAGRAM, Diagram.class);
		input.document().edits().apply(Edit.of("New diagram of " + Labels.of(link.element()), () -> {
			diagram.setKind(link.kind());
			diagram.setName(Labels.of(link.element()));
			diagram.setReference(input.document().resource().referenceIndex().next(Literals.DIAGRAM));
			if (link.element() instanceof Element scope) {
				diagram.setScope(scope);
			}
			portfolio().getDiagrams().add(diagram);
		}));
		return diagram;
	}

	private Portfolio portfolio() {
		return input.document().portfolio();
	}
}
