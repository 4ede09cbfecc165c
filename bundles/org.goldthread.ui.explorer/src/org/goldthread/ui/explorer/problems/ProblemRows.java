package org.goldthread.ui.explorer.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.Labels;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Findings;
import org.goldthread.rules.Severity;

/** The rows of the problems: rules with their findings, gravest first, and what is accepted at the end. */
final class ProblemRows implements ITreeContentProvider {

	private final ShownRows shown;

	ProblemRows(ShownRows shown) {
		this.shown = shown;
	}

	/** What stays the same of a top row while its findings come and go. */
	static Object key(Object top) {
		return top instanceof ProblemGroup group ? group.rule().id() : top.getClass();
	}

	/** The findings of some rows, those of whole rules among them, each once. */
	static List<Finding> findings(List<?> rows) {
		Set<?> groups = Set.copyOf(rows.stream().filter(ProblemGroup.class::isInstance).map(ProblemRows::key).toList());
		return rows.stream().flatMap(row -> row instanceof ProblemGroup group ? group.findings().stream()
				: row instanceof Finding finding && !groups.contains(finding.rule().id()) ? Stream.of(finding) : Stream.empty()).toList();
	}

	/** The acceptances of some rows, each once. */
	static List<AcceptedFinding> acceptances(List<?> rows) {
		return rows.stream().flatMap(row -> row instanceof AcceptedGroup group ? group.acceptances().stream()
				: row instanceof AcceptedFinding accepted ? Stream.of(accepted) : Stream.empty()).distinct().toList();
	}

	/** What a row says that may change while the row is equal to what it was. */
	static String words(Object row) {
		return switch (row) {
			case Finding finding -> Labels.of(finding.element());
			case AcceptedFinding accepted -> AcceptanceWords.of(accepted, LocalDate.now()) + "\n" + accepted.getRuleId() + "\n"
					+ (accepted.getElement() == null ? "" : Labels.of(accepted.getElement()));
			case MoreRow more -> Integer.toString(more.hidden());
			default -> "";
		};
	}

	/**
	 * One line about all findings: "1 error  ·  3 warnings  ·  2 accepted".
	 *
	 * @param upToDate whether the findings tell of the portfolio as it is now; that nothing is wrong is not said before
	 */
	static String summary(Findings findings, boolean upToDate) {
		boolean none = Stream.of(Severity.values()).allMatch(severity -> findings.count(severity) == 0);
		if (none && !upToDate) {
			return "Checking the portfolio…";
		}
		if (none) {
			return "No problems found: every rule is satisfied" + (findings.accepted() == 0 ? "." : ", %,d accepted.".formatted(findings.accepted()));
		}
		return Stream.concat(Stream.of(Severity.values()).filter(severity -> findings.count(severity) > 0)
				.map(severity -> counted(findings.count(severity), severity.word())),
				Stream.of(findings.accepted()).filter(accepted -> accepted > 0).map("%,d accepted"::formatted))
				.collect(Collectors.joining("  ·  "));
	}

	@Override
	public Object[] getElements(Object input) {
		return shown.tops().toArray();
	}

	@Override
	public Object[] getChildren(Object row) {
		return hasChildren(row) ? shown.below(row).toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object row) {
		return switch (row) {
			case Finding finding -> new ProblemGroup(finding.rule(), List.of(finding));
			case AcceptedFinding accepted -> new AcceptedGroup(List.of(accepted));
			case MoreRow more -> more.group();
			default -> null;
		};
	}

	@Override
	public boolean hasChildren(Object row) {
		return row instanceof ProblemGroup || row instanceof AcceptedGroup;
	}

	private static String counted(int count, String word) {
		return "%,d ".formatted(count) + word + (count == 1 || word.equals("info") ? "" : "s");
	}
}
