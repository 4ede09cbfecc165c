package org.goldthread.rules.saving;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.goldthread.model.FinancialYear;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;

/** Amounts of savings lines, in pounds. */
final class LineAmounts {

	private LineAmounts() {
	}

	/** Gross amount less the recurrent investment that it needs, in a full year; zero while the gross amount is missing. */
	static BigDecimal fullYear(SavingsLine line) {
		return line.getGross() == null ? BigDecimal.ZERO
				: line.getGross().subtract(Objects.requireNonNullElse(line.getInvestment(), BigDecimal.ZERO));
	}

	/** The likely amount of a line in a year; zero in a year that its profile does not name. */
	static BigDecimal likely(SavingsLine line, FinancialYear year) {
		return line.getYears().stream().filter(each -> year.equals(each.getYear()) && each.getLikely() != null).map(SavingYear::getLikely)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The sum over lines, where of each overlap group only the line with the largest amount is counted. */
	static BigDecimal total(List<SavingsLine> lines, Function<SavingsLine, BigDecimal> amount) {
		Map<String, BigDecimal> byGroup = new HashMap<>();
		BigDecimal sum = BigDecimal.ZERO;
		for (SavingsLine line : lines) {
			if (line.getOverlapGroup() == null || line.getOverlapGroup().isBlank()) {
				sum = sum.add(amount.apply(line));
			} else {
				byGroup.merge(line.getOverlapGroup().strip(), amount.apply(line), BigDecimal::max);
			}
		}
		return byGroup.values().stream().reduce(sum, BigDecimal::add);
	}
}
