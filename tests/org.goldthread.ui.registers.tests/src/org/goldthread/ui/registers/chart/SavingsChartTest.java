package org.goldthread.ui.registers.chart;

import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

import org.goldthread.analysis.savings.SavingsByYear;
import org.goldthread.model.AmountBasis;
import org.goldthread.model.Cashability;
import org.goldthread.model.Elements;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Publication;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.SavingsTarget;
import org.goldthread.render.chart.BarChart;
import org.goldthread.render.chart.ChartColumn;
import org.junit.jupiter.api.Test;

class SavingsChartTest {

	private final SavingsTarget target = having(element(Literals.SAVINGS_TARGET, SavingsTarget.class, "ST1", "What must be saved"), asked -> {
		asked.setLikely(BigDecimal.valueOf(1_000));
		asked.setRequired(true);
	});

	@Test
	void eachFinancialYearHasAColumn() {
		assertEquals(List.of("2019/20", "2020/21"), chart().columns().stream().map(ChartColumn::label).toList());
	}

	@Test
	void aColumnIsSplitByWhetherMoneyLeavesABudget() {
		assertEquals(List.of(100.0, 40.0, 0.0, 0.0), chart().columns().getFirst().amounts());
	}

	@Test
	void theRangeIsThatOfTheWholeColumn() {
		ChartColumn column = chart().columns().getFirst();

		assertEquals(70, column.low());
		assertEquals(280, column.high());
	}

	@Test
	void noYearStandsBesideATarget() {
		target.setBasis(AmountBasis.FULL_YEAR_EFFECT);

		assertTrue(chart().columns().subList(0, 2).stream().allMatch(column -> column.mark().isEmpty()));
	}

	@Test
	void aTargetForAFullYearStandsBesideTheCashableFullYearEffect() {
		target.setBasis(AmountBasis.FULL_YEAR_EFFECT);

		assertEquals(new ChartColumn("ST1 full year", List.of(300.0, 0.0, 0.0, 0.0), 150, 600, OptionalDouble.of(1_000)), chart().columns().get(2));
	}

	@Test
	void aTargetOverAPeriodStandsBesideTheSumOfThatPeriod() {
		target.setBasis(AmountBasis.CUMULATIVE);
		target.setBasisFrom(new FinancialYear(2019));
		target.setBasisTo(new FinancialYear(2020));

		assertEquals(new ChartColumn("ST1 2019/20 to 2020/21", List.of(400.0, 0.0, 0.0, 0.0), 200, 800, OptionalDouble.of(1_000)), chart().columns().get(2));
	}

	@Test
	void aTargetWhoseBasisIsNotKnownHasNoColumn() {
		assertEquals(2, chart().columns().size());
	}

	@Test
	void aTargetWhoseBasisIsNotKnownIsSaidNotToBeCompared() {
		assertEquals(List.of("ST1 What must be saved (required) of £1,000: not compared. Its basis is not known: it may be a year's amount or the sum of "
				+ "several years, so nothing is compared with it."), SavingsWords.targets(savings()));
	}

	@Test
	void aComparedTargetSaysWhatIsMissing() {
		target.setBasis(AmountBasis.FULL_YEAR_EFFECT);

		assertTrue(SavingsWords.targets(savings()).getFirst()
				.startsWith("ST1 What must be saved (required) of £1,000: £300 likely (£150 to £600), £700 short. Full-year effect"));
	}

	@Test
	void theYearsAreToldInWordsToo() {
		assertEquals("2019/20: £140 likely (£70 to £280); cashable £100, non-cashable £40.", SavingsWords.targetsFirst(savings()).get(1));
	}

	@Test
	void aPictureForThePublicHoldsNothingOfExemptLines() {
		PublishedSavings published = PublishedSavings.computation(portfolioWithExemptLine()).finish();

		assertEquals(List.of(100.0, 0.0, 0.0, 0.0), SavingsColumns.of(published.savings(), published.note()).columns().getFirst().amounts());
	}

	@Test
	void aPictureForThePublicSaysHowManyEntriesAreWithheld() {
		PublishedSavings published = PublishedSavings.computation(portfolioWithExemptLine()).finish();

		assertEquals("Savings by financial year, in-year amounts (1 exempt entry withheld)",
				SavingsColumns.of(published.savings(), published.note()).title());
	}

	@Test
	void theWordsOfAPictureForThePublicSayItToo() {
		PublishedSavings published = PublishedSavings.computation(portfolioWithExemptLine()).finish();

		assertTrue(SavingsWords.picture(published.savings(), published.note()).contains("\n1 exempt entry withheld.\n"));
	}

	private static Portfolio portfolioWithExemptLine() {
		Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
		SavingsLine secret = line("SAV-02", Cashability.CASHABLE, 70);
		secret.setPublication(Publication.EXEMPT);
		portfolio.getSavingsLines().addAll(List.of(line("SAV-01", Cashability.CASHABLE, 100), secret));
		return portfolio;
	}

	private BarChart chart() {
		return SavingsColumns.of(savings(), "");
	}

	private SavingsByYear savings() {
		Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
		portfolio.getSavingsLines().addAll(List.of(line("SAV-01", Cashability.CASHABLE, 100, 300), line("SAV-02", Cashability.NON_CASHABLE, 40)));
		portfolio.getSavingsTargets().add(target);
		return SavingsByYear.of(portfolio);
	}

	/** Likely amounts from 2019/20 on; half of them are low, twice as much is high. */
	private static SavingsLine line(String reference, Cashability cashability, int... amounts) {
		return having(savingsLine(reference, "Saving"), line -> {
			line.setCashability(cashability);
			line.setRecurrence(Recurrence.RECURRENT);
			for (int i = 0; i < amounts.length; i++) {
				SavingYear year = Elements.create(Literals.SAVING_YEAR, SavingYear.class);
				year.setYear(new FinancialYear(2019 + i));
				year.setLow(BigDecimal.valueOf(amounts[i] / 2));
				year.setLikely(BigDecimal.valueOf(amounts[i]));
				year.setHigh(BigDecimal.valueOf(amounts[i] * 2L));
				line.getYears().add(year);
			}
		});
	}
}
