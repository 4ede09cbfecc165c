package org.goldthread.ui.registers.editor;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Diagram;
import org.goldthread.model.Element;

/** Finds the diagrams that an element may be looked up in. */
final class DiagramLinks {

	private final PortfolioDocument document;

	DiagramLinks(PortfolioDocument document) {
		this.document = document;
	}

	/** The diagrams of the whole portfolio, of the element itself, and of what contains it; in the order of the portfolio. */
	List<Diagram> of(Element element) {
		return document.portfolio().getDiagrams().stream()
				.filter(diagram -> diagram.getScope() == null || EcoreUtil.isAncestor(diagram.getScope(), element)).toList();
	}
}
