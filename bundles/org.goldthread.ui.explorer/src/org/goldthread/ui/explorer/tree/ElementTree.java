package org.goldthread.ui.explorer.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;

/**
 * The shape of a portfolio as users browse it: lists of the portfolio are folders, every other element hangs under the
 * one that contains it. Bookkeeping that has forms of its own, such as positions in diagrams, is left out.
 */
public final class ElementTree {

	private static final Set<EClass> NOT_BROWSED = Set.of(Literals.DIAGRAM_POSITION, Literals.DIAGRAM_ROUTE, Literals.DIAGRAM_NOTE,
			Literals.SOURCE_ANCHOR, Literals.SAVING_YEAR, Literals.COST_YEAR, Literals.BENEFIT_PERIOD, Literals.DAY_OFF,
			Literals.SCORE_MEANING, Literals.FACTOR_SCORE);
	private static final Set<EReference> FOLDER_ONLY_WHEN_FILLED = Set.of(Literals.PORTFOLIO__RULE_SETTINGS,
			Literals.PORTFOLIO__ACCEPTED_FINDINGS);

	private ElementTree() {
	}

	/** What hangs under a node: folders and elements; never null. */
	public static List<Object> children(Object node) {
		return switch (node) {
			case ElementGroup group -> List.copyOf(group.elements());
			case Portfolio portfolio -> childrenOf(portfolio);
			case EObject element -> List.copyOf(element.eContents().stream().filter(ElementTree::isBrowsed).toList());
			default -> List.of();
		};
	}

	/** What a node hangs under: an element or a folder; null for a portfolio. */
	public static Object parent(Object node) {
		return switch (node) {
			case ElementGroup group -> group.parent();
			case EObject element when element.eContainer() instanceof Portfolio portfolio && element.eContainmentFeature().isMany() ->
				new ElementGroup(portfolio, element.eContainmentFeature());
			case EObject element -> element.eContainer();
			default -> null;
		};
	}

	/** Whether the explorer shows this element as a node of its own. */
	public static boolean isBrowsed(EObject element) {
		return !NOT_BROWSED.contains(element.eClass());
	}

	private static List<Object> childrenOf(Portfolio portfolio) {
		List<Object> children = new ArrayList<>();
		for (EReference containment : portfolio.eClass().getEAllContainments()) {
			Object value = portfolio.eGet(containment);
			if (value instanceof List<?> list) {
				if (isFolder(containment) && (!list.isEmpty() || !FOLDER_ONLY_WHEN_FILLED.contains(containment))) {
					children.add(new ElementGroup(portfolio, containment));
				}
			} else if (value != null) {
				children.add(value);
			}
		}
		return children;
	}

	private static boolean isFolder(EReference containment) {
		return containment.getEContainingClass() == Literals.PORTFOLIO && !NOT_BROWSED.contains(containment.getEReferenceType());
	}
}
