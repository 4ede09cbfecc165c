package org.goldthread.rules.dependency;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Elements;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class CostlyDelayRuleTest {

	private final Contract contract = new Contract();
	private final SavingsLine contacts = having(savingsLine("SAV-01", "One contact centre"), saving -> {
		saving.getDependsOn().add(contract.centre);
		saving.setStartDate(LocalDate.of(2019, 10, 31));
		SavingYear first = Elements.create(Literals.SAVING_YEAR, SavingYear.class);
		first.setYear(FinancialYear.of(LocalDate.of(2019, 10, 31)));
		first.setLikely(BigDecimal.valueOf(1_000_000));
		saving.getYears().add(first);
	});
	private final RuleTrial trial = RuleTrial.of(new CostlyDelayRule(),
			aPortfolio().with(contract.owner, contract.technology, contract.frontDoor, contract.dependency, contacts));

	@Test
	void aLateHandoverThatDelaysASavingIsFoundWithWeeksAndPounds() {
		contract.centre.setForecast(LocalDate.of(2019, 10, 31));
		contract.dependency.setForecast(LocalDate.of(2019, 11, 14));

		assertEquals(List.of("Dependency DEP-01 Platform is late and delays 1 saving by up to 2 weeks, £" + pounds()
				+ " of their first years: SAV-01 One contact centre."), trial.messages());
	}

	@Test
	void aHandoverInTimeIsFine() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aLateHandoverThatNoSavingWaitsForIsFine() {
		contacts.getDependsOn().clear();
		contract.dependency.setForecast(LocalDate.of(2019, 11, 14));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anEarlierHandoverMendsIt() {
		contract.dependency.setForecast(LocalDate.of(2019, 11, 14));

		trial.assertAnswerMends("Set an earlier hand-over…", LocalDate.of(2019, 10, 31));
	}

	/** Ten of the 106 working days from 31 October 2019 to 31 March 2020, three bank holidays taken off. */
	private static String pounds() {
		return "94,340";
	}
}
