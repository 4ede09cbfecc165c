package org.goldthread.rules.capability;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Capability;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.ImpactAssessment;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class StatutoryScopeRuleTest {

	private final Capability duty = having(element(Literals.CAPABILITY, Capability.class, "C-07", "Eligibility"), each -> each.setStatutoryDuty(true));
	private final SavingsLine less = having(savingsLine("SAV-01", "Fewer assessments"), saving -> {
		saving.setType(SavingType.SCOPE_REDUCTION);
		saving.getCapabilities().add(duty);
	});
	private final ImpactAssessment assessment = element(Literals.IMPACT_ASSESSMENT, ImpactAssessment.class, "IA-01", "Eligibility");
	private final RuleTrial trial = RuleTrial.of(new StatutoryScopeRule(), aPortfolio().with(duty, less, assessment));

	@Test
	void aReducedDutyWithoutAssessmentIsFound() {
		assertEquals(List.of("Saving SAV-01 Fewer assessments reduces the scope of C-07 Eligibility, a statutory duty, without an impact assessment."),
				trial.messages());
	}

	@Test
	void anEfficiencyIsFine() {
		less.setType(SavingType.EFFICIENCY);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void whatTheLawDoesNotRequireMayBeReduced() {
		duty.setStatutoryDuty(false);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anAssessmentThatNamesTheSavingIsEnough() {
		assessment.getSavings().add(less);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anAssessmentMendsIt() {
		trial.assertAnswerMends("Choose the assessment…", assessment);
	}
}
