package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.ImpactAssessment;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavingWithoutImpactAssessmentRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final ImpactAssessment assessment = element(Literals.IMPACT_ASSESSMENT, ImpactAssessment.class, "IA-01", "Front door");
	private final RuleTrial trial = RuleTrial.of("GT-S09", aPortfolio().with(contacts, assessment));

	@BeforeEach
	void agreeOnFewerStaff() {
		contacts.setType(SavingType.STAFFING);
		contacts.setStatus(SavingStatus.AGREED);
	}

	@Test
	void anAgreedSavingOnStaffWithoutAssessmentIsFound() {
		assertEquals(List.of("Saving SAV-001 Fewer contacts, type staffing, is agreed without an impact assessment."), trial.messages());
	}

	@Test
	void lessServiceIsFoundToo() {
		contacts.setType(SavingType.SCOPE_REDUCTION);

		assertEquals(1, trial.messages().size());
	}

	@ParameterizedTest
	@EnumSource(names = { "NOT_STATED", "EFFICIENCY", "INCOME", "THIRD_PARTY", "DEMAND" })
	void otherSavingsAreNotFound(SavingType type) {
		contacts.setType(type);

		assertEquals(List.of(), trial.messages());
	}

	@ParameterizedTest
	@EnumSource(names = { "IDEA", "SCOPED", "BUSINESS_CASE", "WRITTEN_OUT" })
	void aSavingThatNobodyHasAgreedIsNotFound(SavingStatus status) {
		contacts.setStatus(status);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anAssessmentThatNamesTheSavingIsEnough() {
		assessment.getSavings().add(contacts);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Choose an impact assessment…", assessment);
	}
}
