package org.goldthread.analysis.savings;

import static org.goldthread.analysis.savings.Lines.line;
import static org.goldthread.analysis.savings.Lines.words;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import java.util.stream.Collectors;

import org.goldthread.model.Cashability;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingsLine;
import org.junit.jupiter.api.Test;

class SavingsByYearTest {

	@Test
	void amountsOfAYearAddUp() {
		SavingsByYear savings = of(line("A", 100, 300), line("B", 50));

		assertEquals("75 150 300", words(savings.years().get(new FinancialYear(2019)).all()));
		assertEquals("150 300 600", words(savings.years().get(new FinancialYear(2020)).all()));
	}

	@Test
	void theFullYearEffectIsThatOfTheLastYearOfEachLine() {
		assertEquals("175 350 700", words(of(line("A", 100, 300), line("B", 50)).fullYear().all()));
	}

	@Test
	void aLineWithoutProfileCountsItsGrossAmountLessInvestmentInAFullYear() {
		SavingsLine line = having(line("A"), empty -> {
			empty.setGross(BigDecimal.valueOf(500));
			empty.setInvestment(BigDecimal.valueOf(120));
		});

		assertEquals("380 380 380", words(of(line).fullYear().all()));
	}

	@Test
	void oneOffLinesHaveNoFullYearEffect() {
		SavingsByYear savings = of(having(line("A", 100), line -> line.setRecurrence(Recurrence.ONE_OFF)));

		assertEquals("0 0 0", words(savings.fullYear().all()));
		assertEquals("50 100 200", words(savings.years().get(new FinancialYear(2019)).byRecurrence().get(Recurrence.ONE_OFF)));
	}

	/** A: 100, then 300 - 100 = 200; B: 50, and goes on with 50, so 0. */
	@Test
	void anAmountOfTheLastYearThereIsHasNoYearToFallAwayIn() {
		SavingsLine line = having(line("A", 100), each -> each.setRecurrence(Recurrence.ONE_OFF));
		line.getYears().get(0).setYear(FinancialYear.LAST);

		assertEquals("2199/00: 50 100 200", increments(of(line)));
	}

	@Test
	void theIncrementOfAYearIsWhatItSavesMoreThanTheYearBefore() {
		assertEquals("2019/20: 75 150 300, 2020/21: 100 200 400", increments(of(line("A", 100, 300), line("B", 50))));
	}

	/** 100 in 2019/20, put back in 2020/21. */
	@Test
	void aOneOffSavingIsPutBackInTheYearAfter() {
		assertEquals("2019/20: 50 100 200, 2020/21: -50 -100 -200",
				increments(of(having(line("A", 100), line -> line.setRecurrence(Recurrence.ONE_OFF)))));
	}

	/** 100; 300 - 100 = 200; 250 - 300 = -50. Together 250, which is the full-year effect. */
	@Test
	void theIncrementsOfRecurrentLinesAddUpToTheirFullYearEffect() {
		SavingsByYear savings = of(line("A", 100, 300, 250));

		assertEquals("2019/20: 50 100 200, 2020/21: 100 200 400, 2021/22: -25 -50 -100", increments(savings));
		assertEquals("125 250 500", words(savings.fullYear().all()));
	}

	@Test
	void theSplitsAddUpToTheWhole() {
		SavingsTotal total = of(line("A", 100), having(line("B", 40), line -> line.setCashability(Cashability.COST_AVOIDANCE)),
				having(line("C", 8), line -> line.setType(SavingType.SCOPE_REDUCTION)),
				having(line("D", 6), line -> line.setType(SavingType.INCOME))).fullYear();

		assertEquals("154", total.all().likely().toString());
		assertEquals("114 0 40", total.cashable().likely() + " " + total.byCashability().get(Cashability.NON_CASHABLE).likely() + " "
				+ total.byCashability().get(Cashability.COST_AVOIDANCE).likely());
		assertEquals("6 8 140", total.efficiency().likely() + " " + total.scopeReduction().likely() + " " + total.typeNotStated().likely());
	}

	@Test
	void theLargestLineOfAnOverlapGroupCounts() {
		SavingsByYear savings = of(grouped("A", 100), grouped("B", 300), grouped("C", 200), line("D", 7));

		assertEquals("307", savings.fullYear().all().likely().toString());
		assertEquals(List.of("A OVERLAP B", "C OVERLAP B"), savings.lines().leftOut().stream()
				.map(each -> each.line().getReference() + " " + each.reason() + " " + each.counted().orElseThrow().getReference()).toList());
	}

	@Test
	void theFirstOfEquallyLargeLinesCounts() {
		assertEquals(List.of("A"), of(grouped("A", 100), grouped("B", 100)).lines().counted().stream().map(SavingsLine::getReference).toList());
	}

	@Test
	void aLineThatIsWrittenOutDoesNotTakeThePlaceOfOthersInItsGroup() {
		SavingsByYear savings = of(grouped("A", 100), having(grouped("B", 300), line -> line.setStatus(SavingStatus.WRITTEN_OUT)));

		assertEquals("100", savings.fullYear().all().likely().toString());
	}

	@Test
	void linesThatAreUndeliverableOrSayNothingAreLeftOut() {
		SavingsByYear savings = of(having(line("A", 100), line -> line.setStatus(SavingStatus.UNDELIVERABLE)), savingsLine("B", "Placeholder"));

		assertEquals(List.of(LeftOut.Reason.UNDELIVERABLE, LeftOut.Reason.NO_AMOUNT),
				savings.lines().leftOut().stream().map(LeftOut::reason).toList());
		assertEquals(0, savings.years().size());
	}

	@Test
	void aMissingLowOrHighCountsAsLikely() {
		SavingsLine line = line("A", 100);
		line.getYears().get(0).setLow(null);
		line.getYears().get(0).setHigh(null);

		assertEquals("100 100 100", words(of(line).fullYear().all()));
	}

	@Test
	void aLineThatIsNotIncludedIsNeitherCountedNorLeftOut() {
		SavingsByYear savings = SavingsByYear.computation(aPortfolio().with(line("A", 100), line("B", 40)).build(),
				element -> element.getReference().equals("B")).finish();

		assertEquals("40", savings.fullYear().all().likely().toString());
		assertEquals(List.of(), savings.lines().leftOut());
	}

	@Test
	void aLargerLineThatIsNotIncludedTakesNoPlaceInItsGroup() {
		SavingsByYear savings = SavingsByYear.computation(aPortfolio().with(grouped("A", 100), grouped("B", 300)).build(),
				element -> !element.getReference().equals("B")).finish();

		assertEquals("100", savings.fullYear().all().likely().toString());
	}

	private static SavingsLine grouped(String reference, long likely) {
		return having(line(reference, likely), line -> line.setOverlapGroup(" Contact staff "));
	}

	private static String increments(SavingsByYear savings) {
		return savings.increments().entrySet().stream().map(entry -> entry.getKey() + ": " + words(entry.getValue().all())).collect(Collectors.joining(", "));
	}

	private static SavingsByYear of(SavingsLine... lines) {
		return SavingsByYear.of(aPortfolio().with(lines).build());
	}
}
