package org.goldthread.ui.explorer.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.AcceptedFinding;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Findings;
import org.goldthread.rules.Severity;

/** The rows of the problems: rules with their findings, gravest first, and what is accepted at the end. */
final class ProblemRows implements ITreeContentProvider {

	/** The top rows for what {@code filter} shows of a document; {@code categoryOf} tells the category of a rule's id. */
	static List<Object> of(PortfolioDocument document, ProblemFilter filter, UnaryOperator<String> categoryOf) {
		List<Object> rows = new ArrayList<>(groups(filter.shown(document.problems().current().all().stream())));
		List<AcceptedFinding> accepted = document.portfolio().getAcceptedFindings().stream().filter(each -> filter.shows(each, categoryOf)).toList();
		if (!accepted.isEmpty()) {
			rows.add(new AcceptedGroup(accepted));
		}
		return rows;
	}

	/** The findings of some rows, those of whole rules among them, each once. */
	static List<Finding> findings(List<?> rows) {
		return rows.stream().flatMap(row -> row instanceof ProblemGroup group ? group.findings().stream()
				: row instanceof Finding finding ? Stream.of(finding) : Stream.empty()).distinct().toList();
	}

	/** The acceptances of some rows, each once. */
	static List<AcceptedFinding> acceptances(List<?> rows) {
		return rows.stream().flatMap(row -> row instanceof AcceptedGroup group ? group.acceptances().stream()
				: row instanceof AcceptedFinding accepted ? Stream.of(accepted) : Stream.empty()).distinct().toList();
	}

	/**
	 * One line about all findings: "1 error  ·  3 warnings  ·  2 accepted".
	 *
	 * @param upToDate whether the findings tell of the portfolio as it is now; that nothing is wrong is not said before
	 */
	static String summary(Findings findings, boolean upToDate) {
		if (findings.all().isEmpty() && !upToDate) {
			return "Checking the portfolio…";
		}
		if (findings.all().isEmpty()) {
			return "No problems found: every rule is satisfied" + (findings.accepted() == 0 ? "." : ", %,d accepted.".formatted(findings.accepted()));
		}
		return Stream.concat(Stream.of(Severity.values()).filter(severity -> findings.count(severity) > 0)
				.map(severity -> counted(findings.count(severity), severity.word())),
				Stream.of(findings.accepted()).filter(accepted -> accepted > 0).map("%,d accepted"::formatted))
				.collect(Collectors.joining("  ·  "));
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object row) {
		return row instanceof ProblemGroup group ? group.findings().toArray()
				: row instanceof AcceptedGroup group ? group.acceptances().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object row) {
		return switch (row) {
			case Finding finding -> new ProblemGroup(finding.rule(), List.of(finding));
			case AcceptedFinding accepted -> new AcceptedGroup(List.of(accepted));
			default -> null;
		};
	}

	@Override
	public boolean hasChildren(Object row) {
		return row instanceof ProblemGroup || row instanceof AcceptedGroup;
	}

	private static List<ProblemGroup> groups(Stream<Finding> findings) {
		Map<String, List<Finding>> byRule = findings
				.collect(Collectors.groupingBy(finding -> finding.rule().id(), LinkedHashMap::new, Collectors.toList()));
		return byRule.values().stream().map(list -> new ProblemGroup(list.get(0).rule(), list))
				.sorted(Comparator.comparing((ProblemGroup group) -> group.findings().get(0).severity()).thenComparing(group -> group.rule().id()))
				.toList();
	}

	private static String counted(int count, String word) {
		return "%,d ".formatted(count) + word + (count == 1 || word.equals("info") ? "" : "s");
	}
}
