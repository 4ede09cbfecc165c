package org.goldthread.ui.explorer.problems;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.AcceptedFinding;
import org.goldthread.rules.Finding;

/** Tells which problems still stand: what a row tells of may have been mended or deleted since it was listed. */
final class StandingProblems {

	private final Supplier<Optional<PortfolioDocument>> document;

	/** Problems of the document that {@code document} gives; none stand while it gives none. */
	StandingProblems(Supplier<Optional<PortfolioDocument>> document) {
		this.document = document;
	}

	/** Whether the portfolio holds the element, and the rule finds the same there as far as is known. */
	boolean stands(Finding finding) {
		return isHeld(finding.element()) && document.get().orElseThrow().problems().current().of(finding.element()).contains(finding);
	}

	/** Whether the portfolio holds the acceptance. */
	boolean stands(AcceptedFinding accepted) {
		return isHeld(accepted);
	}

	private boolean isHeld(EObject element) {
		return document.get().filter(shown -> EcoreUtil.getRootContainer(element) == shown.portfolio()).isPresent();
	}
}
