package org.goldthread.cli.validate;

import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.register.ReferenceOrder;
import org.goldthread.model.Elements;
import org.goldthread.model.Identified;
import org.goldthread.rules.Finding;

/** Gravest first, then by rule, by reference, and by id, so that equal portfolios give equal output. */
final class FindingOrder implements Comparator<Finding> {

	private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
			.thenComparing(finding -> finding.rule().id())
			.thenComparing(finding -> Elements.enclosingElement(finding.element()).orElseThrow(), new ReferenceOrder())
			.thenComparing(finding -> idOf(finding.element())).thenComparing(Finding::subject);

	@Override
	public int compare(Finding first, Finding second) {
		return ORDER.compare(first, second);
	}

	static String idOf(EObject element) {
		return element instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
	}
}
