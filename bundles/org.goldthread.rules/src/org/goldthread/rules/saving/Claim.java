package org.goldthread.rules.saving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.goldthread.model.FinancialYear;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingsLine;

/** What savings may claim twice of one cost centre. */
enum Claim {

	/** The posts that it pays for. */
	POSTS("delete posts of", line -> line.getPostsDeleted() != null && line.getPostsDeleted().signum() > 0),
	/** The contracts that it pays for. */
	CONTRACTS("lower the contracts of", line -> line.getType() == SavingType.THIRD_PARTY);

	private static final int ALWAYS = 1900;
	private static final int FOR_EVER = 2199;

	private final String words;
	private final Predicate<SavingsLine> makes;

	Claim(String words, Predicate<SavingsLine> makes) {
		this.words = words;
		this.makes = makes;
	}

	/** What several savings do that make this claim, followed by a cost centre. */
	String words() {
		return words;
	}

	/** Those of the lines that make this claim in a year in which another of them makes it too, by the year of their start. */
	List<SavingsLine> madeBy(List<SavingsLine> lines) {
		List<SavingsLine> sorted = lines.stream().filter(LineStatus::isPlanned).filter(makes).sorted(Comparator.comparingInt(Claim::first))
				.toList();
		List<SavingsLine> together = new ArrayList<>();
		int end = 0;
		for (int i = 0; i < sorted.size(); i++) {
			SavingsLine line = sorted.get(i);
			if (first(line) <= end || i + 1 < sorted.size() && first(sorted.get(i + 1)) <= last(line)) {
				together.add(line);
			}
			end = Math.max(end, last(line));
		}
		return together;
	}

	private static int first(SavingsLine line) {
		return line.getStartDate() == null ? ALWAYS : FinancialYear.of(line.getStartDate()).startYear();
	}

	private static int last(SavingsLine line) {
		return line.getEndYear() != null ? line.getEndYear().startYear()
				: line.getRecurrence() == Recurrence.ONE_OFF && line.getStartDate() != null ? first(line) : FOR_EVER;
	}
}
