package org.goldthread.exchange.html;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.exchange.register.Storage;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.GoldthreadPackage.Literals;

/**
 * Which columns of a register a paper shows in its table, and which below it for each row: a page is not as wide as a sheet.
 *
 * @param reference index of the reference
 * @param title index of the title
 * @param table indexes of the columns that stand beside them in the table
 * @param details indexes of those that are told of each row below the table
 */
record PaperColumns(int reference, int title, List<Integer> table, List<Integer> details) {

	private static final Map<String, List<String>> CHOSEN = Map.ofEntries(
			entry("risks", List.of("Owner", "Inherent score", "Residual score", "Target score", "Above appetite", "Direction of travel", "Status")),
			entry("issues", List.of("Owner", "Priority", "Severity", "Decision needed by", "Status")),
			entry("assumptions", List.of("Owner", "Confidence", "Validate by", "Status")),
			entry("dependencies", List.of("Giver workstream", "Receiver workstream", "Needed by", "Forecast date", "Slack (working days)",
					"Agreed by giver", "Agreed by receiver", "RAG rating")),
			entry("milestones", List.of("Workstream", "Baseline date", "Forecast date", "Slip (working days)", "Critical", "RAG rating")),
			entry("workstreams", List.of("Owner", "End baseline", "End forecast", "Slip (working days)", "Savings likely, full year £", "RAG rating")),
			entry("savings", List.of("Workstream", "Cashable or not", "Full-year effect low £", "Full-year effect likely £",
					"Full-year effect high £", "Delivery confidence")),
			entry("costs", List.of("Type", "Revenue or capital", "All years likely £", "Funding source", "Approved amount £", "Payback (months)")),
			entry("benefits", List.of("Benefit owner", "Class", "Outcomes", "Full-year value £", "All four tests passed", "RAG rating", "Status")),
			entry("decisions", List.of("Date", "Body", "Resolution", "Key decision", "Status")),
			entry("scrutiny", List.of("Committee", "Date", "Comment", "Type", "Response due", "Status")),
			entry("principles", List.of("Passed", "Waived", "Failed", "Owner", "Status")),
			entry("outcomes", List.of("Theme", "Owner", "Weight received %", "Savings £ a year", "Coverage", "RAG rating")),
			entry("capabilities", List.of("Level", "Part of", "Layer", "Maturity now", "Maturity target", "Target date", "Owner")),
			entry("impact", List.of("Proposal", "Stage", "Owner", "Signed off by", "Review date")),
			entry("options", List.of("Status", "Part in the appraisal", "Cost £", "Benefit £", "Net £", "Reversibility")));
	private static final Set<ValueType> SHORT = Set.of(ValueType.CHOICE, ValueType.YES_NO, ValueType.NUMBER, ValueType.MONEY, ValueType.DATE);
	private static final int MOST = 6;
	private static final Set<Object> TOLD_ELSEWHERE = Set.of(Literals.IDENTIFIED__ID, Literals.ELEMENT__REFERENCE, Literals.ELEMENT__NAME,
			Literals.ELEMENT__ILLUSTRATIVE, Literals.ELEMENT__PUBLICATION, Literals.ELEMENT__EXEMPTION_PARAGRAPH);

	/** The headings of the table of a register, besides Reference and Title. */
	static List<String> chosenFor(String register) {
		return CHOSEN.getOrDefault(register, List.of());
	}

	/** The columns of the paper about a register. */
	static PaperColumns of(RegisterRows rows) {
		List<? extends Column<?>> columns = rows.columns();
		int title = Math.max(0, indexOf(columns, Literals.ELEMENT__NAME));
		List<Integer> table = chosen(rows);
		Set<Integer> shown = new HashSet<>(table);
		List<Integer> details = IntStream.range(0, columns.size())
				.filter(index -> !shown.contains(index) && !isToldElsewhere(columns.get(index))).boxed().toList();
		return new PaperColumns(0, title, table, details);
	}

	private static List<Integer> chosen(RegisterRows rows) {
		List<String> headings = chosenFor(rows.register().name());
		List<Integer> named = headings.stream().map(rows.headers()::indexOf).filter(index -> index >= 0).toList();
		return named.isEmpty() ? shortest(rows.columns()) : named;
	}

	/** The first columns whose values are short. */
	private static List<Integer> shortest(List<? extends Column<?>> columns) {
		List<Integer> found = new ArrayList<>();
		for (int index = 0; index < columns.size() && found.size() < MOST; index++) {
			if (SHORT.contains(columns.get(index).type()) && !isToldElsewhere(columns.get(index))) {
				found.add(index);
			}
		}
		return found;
	}

	private static int indexOf(List<? extends Column<?>> columns, Object attribute) {
		return IntStream.range(0, columns.size())
				.filter(index -> columns.get(index).storage() instanceof Storage.Attribute(var stored) && stored == attribute).findFirst().orElse(-1);
	}

	private static boolean isToldElsewhere(Column<?> column) {
		return column.storage() instanceof Storage.Attribute(var attribute) && TOLD_ELSEWHERE.contains(attribute);
	}
}
