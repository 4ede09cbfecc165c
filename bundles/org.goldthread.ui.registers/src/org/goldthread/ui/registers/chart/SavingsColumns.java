package org.goldthread.ui.registers.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.goldthread.analysis.savings.AmountRange;
import org.goldthread.analysis.savings.SavingsByYear;
import org.goldthread.analysis.savings.SavingsTotal;
import org.goldthread.analysis.savings.TargetComparison;
import org.goldthread.model.AmountBasis;
import org.goldthread.model.Cashability;
import org.goldthread.model.SavingsTarget;
import org.goldthread.render.chart.BarChart;
import org.goldthread.render.chart.ChartColumn;
import org.goldthread.render.chart.ChartPart;

/**
 * Makes the chart of savings: a column of in-year amounts for each financial year, and behind them one for each target that may be
 * compared, which shows what is counted on the basis of that target alone. So no amount of a year stands beside a target of another kind.
 */
final class SavingsColumns {

	private static final List<Cashability> PARTS = List.of(Cashability.CASHABLE, Cashability.NON_CASHABLE, Cashability.COST_AVOIDANCE,
			Cashability.NOT_STATED);

	private SavingsColumns() {
	}

	/**
	 * The chart of some savings.
	 *
	 * @param note what the title says of exempt entries; may be empty
	 */
	static BarChart of(SavingsByYear savings, String note) {
		List<ChartColumn> columns = new ArrayList<>();
		savings.years().forEach((year, total) -> columns.add(column(year.toString(), total)));
		savings.targets().forEach(target -> target.counted().ifPresent(counted -> columns.add(column(target, counted))));
		return new BarChart("Savings by financial year, in-year amounts" + (note.isEmpty() ? "" : " (" + note + ")"), PARTS.stream().map(SavingsColumns::part).toList(), columns);
	}

	private static ChartColumn column(String label, SavingsTotal total) {
		List<Double> amounts = PARTS.stream().map(part -> total.byCashability().get(part).likely().doubleValue()).toList();
		return new ChartColumn(label, amounts, total.all().low().doubleValue(), total.all().high().doubleValue(), OptionalDouble.empty());
	}

	private static ChartColumn column(TargetComparison comparison, AmountRange counted) {
		List<Double> amounts = PARTS.stream().map(part -> part == Cashability.CASHABLE ? counted.likely().doubleValue() : 0).toList();
		OptionalDouble asked = comparison.asked().map(least -> OptionalDouble.of(least.doubleValue())).orElse(OptionalDouble.empty());
		return new ChartColumn(label(comparison.target()), amounts, counted.low().doubleValue(), counted.high().doubleValue(), asked);
	}

	private static String label(SavingsTarget target) {
		String basis = target.getBasis() == AmountBasis.FULL_YEAR_EFFECT ? "full year" : target.getBasisFrom() + " to " + target.getBasisTo();
		return (Objects.requireNonNullElse(target.getReference(), "") + " " + basis).strip();
	}

	private static ChartPart part(Cashability cashability) {
		return switch (cashability) {
			case CASHABLE -> new ChartPart(cashability.getLiteral(), "C", "saving-heat-3");
			case NON_CASHABLE -> new ChartPart(cashability.getLiteral(), "N", "saving-heat-2");
			case COST_AVOIDANCE -> new ChartPart(cashability.getLiteral(), "A", "saving-heat-1");
			case NOT_STATED -> new ChartPart(cashability.getLiteral(), "?", "role-fill");
		};
	}
}
