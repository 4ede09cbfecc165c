package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.Amounts.pounds;
import static org.goldthread.testing.portfolio.Amounts.savingYear;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.AmountBasis;
import org.goldthread.model.Cashability;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.SavingsTarget;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavingsTotalRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final SavingsLine letters = savingsLine("SAV-002", "Fewer letters");
	private final SavingsTarget target = element(Literals.SAVINGS_TARGET, SavingsTarget.class, "ST-1", "Range");
	private final RuleTrial trial = RuleTrial.of("GT-S15", aPortfolio().with(contacts, letters, target));

	@BeforeEach
	void saveThreeMillionInAFullYear() {
		plan(contacts, 2_000_000);
		plan(letters, 1_000_000);
		target.setBasis(AmountBasis.FULL_YEAR_EFFECT);
	}

	@Test
	void lessThanIsRequiredIsFound() {
		require(3_300_000);

		assertEquals(List.of("The savings lines add up to £3m, less than the £3.3m of savings target ST-1 Range."), trial.messages());
	}

	@Test
	void exactlyWhatIsRequiredIsNotFound() {
		require(3_000_000);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void lessThanTheRangeIsFound() {
		range(3_400_000, 5_800_000);

		assertEquals(List.of("The savings lines add up to £3m, less than the £3.4m of savings target ST-1 Range."), trial.messages());
	}

	@Test
	void moreThanTheRangeIsFound() {
		range(1_000_000, 2_000_000);

		assertEquals(List.of("The savings lines add up to £3m, more than the £2m of savings target ST-1 Range."), trial.messages());
	}

	@Test
	void aTotalWithinTheRangeIsNotFound() {
		range(3_000_000, 3_000_000);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anUnknownBasisIsComparedWithNothing() {
		require(9_000_000);
		target.setBasis(AmountBasis.UNKNOWN);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void yearsAreAddedUpForACumulativeTarget() {
		require(6_000_000);
		cumulative("2019/20", "2021/22");

		assertEquals(List.of("The savings lines add up to £4.5m, less than the £6m of savings target ST-1 Range."), trial.messages());
	}

	@Test
	void anOverlapGroupIsCountedOnce() {
		require(3_000_000);
		contacts.setOverlapGroup("Contact staff");
		letters.setOverlapGroup("Contact staff");

		assertEquals(List.of("The savings lines add up to £2m, less than the £3m of savings target ST-1 Range."), trial.messages());
	}

	@Test
	void aOneOffSavingIsNoPartOfAFullYear() {
		require(3_000_000);
		letters.setRecurrence(Recurrence.ONE_OFF);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void timeSavedIsNotCounted() {
		require(3_000_000);
		letters.setCashability(Cashability.NON_CASHABLE);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void aSavingThatHasEndedIsNotCounted() {
		require(3_000_000);
		letters.setEndYear(FinancialYear.parse("2020/21"));
		target.setBasisTo(FinancialYear.parse("2021/22"));

		assertEquals(1, trial.messages().size());
	}

	@Test
	void withoutSavingsLinesThereIsNothingToCompare() {
		require(3_000_000);
		contacts.setPlaceholder(true);
		letters.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	private void plan(SavingsLine line, long pounds) {
		line.setCashability(Cashability.CASHABLE);
		line.setRecurrence(Recurrence.RECURRENT);
		line.getYears().add(savingYear("2020/21", 0, pounds / 2, pounds));
		line.getYears().add(savingYear("2021/22", 0, pounds, pounds));
	}

	private void require(long pounds) {
		target.setRequired(true);
		target.setLikely(pounds(pounds));
	}

	private void range(long low, long high) {
		target.setLow(pounds(low));
		target.setHigh(pounds(high));
	}

	private void cumulative(String from, String to) {
		target.setBasis(AmountBasis.CUMULATIVE);
		target.setBasisFrom(FinancialYear.parse(from));
		target.setBasisTo(FinancialYear.parse(to));
	}
}
