package org.goldthread.ui.explorer.problems;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.model.AcceptedFinding;
import org.goldthread.rules.Finding;

/**
 * The problems of a portfolio that a filter shows, as they were found at one time. Nobody changes its lists.
 *
 * @param groups rules with their findings, gravest first
 * @param accepted acceptances, in the order in which they were given
 * @param all number of findings, those that the filter leaves out among them
 */
record ProblemList(List<ProblemGroup> groups, List<AcceptedFinding> accepted, int all) {

	/** No problems. */
	static ProblemList none() {
		return new ProblemList(List.of(), List.of(), 0);
	}

	/** The top rows: a rule each, and at the end what is accepted. */
	List<Object> rows() {
		List<Object> rows = new ArrayList<>(groups);
		if (!accepted.isEmpty()) {
			rows.add(new AcceptedGroup(accepted));
		}
		return rows;
	}

	/** The findings of a rule, in the order of the portfolio. */
	List<Finding> ofRule(String id) {
		return groups.stream().filter(group -> group.rule().id().equals(id)).findFirst().map(ProblemGroup::findings).orElse(List.of());
	}

	/** Number of findings that the filter shows. */
	int shown() {
		return groups.stream().mapToInt(group -> group.findings().size()).sum();
	}
}
