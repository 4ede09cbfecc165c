package org.goldthread.ui.explorer.problems;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.AllContents;
import org.goldthread.model.Portfolio;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Findings;

/**
 * Goes through a portfolio an element at a time and gathers the problems that a filter shows. What changes meanwhile may come
 * as it was or as it is. Belongs to the thread of the portfolio.
 */
final class ProblemGathering {

	private final Findings findings;
	private final Predicate<Finding> shown;
	private final Predicate<AcceptedFinding> acceptedShown;
	private final Iterator<EObject> elements;
	private final Iterator<AcceptedFinding> acceptances;
	private final Map<String, List<Finding>> byRule = new LinkedHashMap<>();
	private final List<AcceptedFinding> accepted = new ArrayList<>();
	private int all;

	/** Looks at the portfolio itself so far; {@code categoryOf} tells the category of a rule's id. */
	ProblemGathering(Portfolio portfolio, Findings findings, ProblemFilter filter, UnaryOperator<String> categoryOf) {
		this.findings = findings;
		shown = filter.finding();
		acceptedShown = acceptance -> filter.shows(acceptance, categoryOf);
		elements = new AllContents(portfolio);
		acceptances = List.copyOf(portfolio.getAcceptedFindings()).iterator();
		look(portfolio);
	}

	/** Looks at one more element; false when all have been looked at. */
	boolean advance() {
		if (elements.hasNext()) {
			look(elements.next());
			return true;
		}
		if (acceptances.hasNext()) {
			AcceptedFinding next = acceptances.next();
			if (acceptedShown.test(next)) {
				accepted.add(next);
			}
			return true;
		}
		return false;
	}

	/** What has been gathered so far; all there is after {@link #advance} has said so. */
	ProblemList found() {
		List<ProblemGroup> groups = byRule.values().stream().map(list -> new ProblemGroup(list.get(0).rule(), Collections.unmodifiableList(list)))
				.sorted(Comparator.comparing((ProblemGroup group) -> group.findings().get(0).severity()).thenComparing(group -> group.rule().id()))
				.toList();
		return new ProblemList(groups, Collections.unmodifiableList(accepted), all);
	}

	private void look(EObject element) {
		for (Finding finding : findings.of(element)) {
			all++;
			if (shown.test(finding)) {
				byRule.computeIfAbsent(finding.rule().id(), first -> new ArrayList<>()).add(finding);
			}
		}
	}
}
