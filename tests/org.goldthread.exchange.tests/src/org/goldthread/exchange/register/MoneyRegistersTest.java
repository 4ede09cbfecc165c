package org.goldthread.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Computed columns of savings, costs, benefits and options in the example, against figures worked out by hand. */
class MoneyRegistersTest {

	/** SAV-19: £430,000 gross less £30,000. */
	@Test
	void netIsGrossLessInvestment() {
		assertEquals("400000", ExampleRegister.of("savings").text("SAV-19", "Net £ a year"));
	}

	@Test
	void theFullYearEffectIsThatOfTheLastYear() {
		assertEquals("2600000", ExampleRegister.of("savings").text("SAV-01", "Full-year effect likely £"));
	}

	/** £0.4m in 2019/20 and £1.8m in 2020/21. */
	@Test
	void anIncrementIsWhatAYearAddsToTheYearBefore() {
		assertEquals("1400000", ExampleRegister.of("savings").text("SAV-01", "2020/21 increment £"));
	}

	/** The sale of 2020/21 does not come again. */
	@Test
	void aOneOffSavingFallsAwayInTheYearAfter() {
		assertEquals("-1500000", ExampleRegister.of("savings").text("SAV-18", "2021/22 increment £"));
	}

	@Test
	void aOneOffSavingHasNoFullYearEffect() {
		assertEquals("", ExampleRegister.of("savings").text("SAV-18", "Full-year effect likely £"));
	}

	/** £2.6m of £15.8m are 16.46 per cent. */
	@Test
	void theShareOfTheBaselineIsInPerCent() {
		assertEquals("16.5", ExampleRegister.of("savings").text("SAV-01", "Share of baseline %"));
	}

	/** SAV-01 claims the same pounds and is larger. */
	@Test
	void theSmallerLineOfAnOverlapGroupIsNotCounted() {
		assertEquals("N", ExampleRegister.of("savings").text("SAV-02", "Counted"));
	}

	@Test
	void anAmountStandsInTheColumnOfItsYear() {
		assertEquals("1800000", ExampleRegister.of("savings").text("SAV-01", "2020/21 likely £"));
	}

	/** £1.2m, £5.4m and £1.3m. */
	@Test
	void aCostIsAddedUpOverAllYears() {
		assertEquals("7900000", ExampleRegister.of("costs").text("COST-03", "All years likely £"));
	}

	/** £7.9m against £2.6m, £2.4m and £1.6m a year, since SAV-02 is not counted: 7.9 × 12 / 6.6 = 14.4, so the fifteenth month. */
	@Test
	void thePlatformIsPaidBackInFifteenMonths() {
		assertEquals("15", ExampleRegister.of("costs").text("COST-03", "Payback (months)"));
	}

	@Test
	void aCostWithoutSavingsIsNotPaidBack() {
		assertEquals("", ExampleRegister.of("costs").text("COST-05", "Payback (months)"));
	}

	/** It pays for SAV-07 and SAV-08, which are exempt. */
	@Test
	void aPaybackThatRestsOnExemptSavingsIsWithheld() {
		assertEquals("(exempt)", ExampleRegister.forCommittee("costs").text("COST-07", "Payback (months)"));
	}

	@Test
	void aBenefitThatPassesAllTestsSaysSo() {
		assertEquals("Y", ExampleRegister.of("benefits").text("B-01", "All four tests passed"));
	}

	@Test
	void theProfileOfABenefitStandsInYears() {
		assertEquals("1300000", ExampleRegister.of("benefits").text("B-01", "2020/21 forecast £"));
	}

	/** £8.8m less £1.4m. */
	@Test
	void theNetOfAnOptionIsBenefitLessCost() {
		assertEquals("7400000", ExampleRegister.of("options").text("OPT5", "Net £"));
	}

	@Test
	void anOptionWithoutAmountsHasNoNet() {
		assertEquals("", ExampleRegister.of("options").text("OPT1", "Net £"));
	}
}
