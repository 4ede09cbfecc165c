package org.goldthread.rules.integrity;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class OldAsAtDateRuleTest {

	@Test
	void aDateMoreThanAMonthAgoIsFound() {
		assertEquals(List.of("Portfolio Test portfolio stands for 17 August 2018; what has become late since is not found."),
				trial(LocalDate.of(2018, 8, 17)).messages());
	}

	@Test
	void aDateOfThisMonthIsFine() {
		assertEquals(List.of(), trial(LocalDate.of(2018, 8, 18)).messages());
	}

	@Test
	void aPortfolioWithoutDateIsFine() {
		assertEquals(List.of(), trial(null).messages());
	}

	@Test
	void anIllustrationMayStandForAnyDay() {
		RuleTrial made = RuleTrial.of(new OldAsAtDateRule(), aPortfolio().having(portfolio -> {
			portfolio.setAsAt(LocalDate.of(2017, 1, 1));
			portfolio.setIllustrative(true);
		}));

		assertEquals(List.of(), made.messages());
	}

	@Test
	void anotherDayMendsIt() {
		trial(LocalDate.of(2018, 1, 1)).assertAnswerMends("Set the day that it stands for…", RuleTrial.TODAY);
	}

	private static RuleTrial trial(LocalDate asAt) {
		return RuleTrial.of(new OldAsAtDateRule(), aPortfolio().having(portfolio -> portfolio.setAsAt(asAt)));
	}
}
