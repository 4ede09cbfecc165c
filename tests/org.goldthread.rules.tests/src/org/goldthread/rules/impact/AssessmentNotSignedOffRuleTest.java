package org.goldthread.rules.impact;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Decision;
import org.goldthread.model.DecisionStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.ImpactAssessment;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class AssessmentNotSignedOffRuleTest {

	private final ImpactAssessment assessment = Assessments.frontDoor();
	private final Decision decision = having(element(Literals.DECISION, Decision.class, "DEC-01", "Agree"),
			each -> each.setStatus(DecisionStatus.RESOLVED));
	private final RuleTrial trial = RuleTrial.of(new AssessmentNotSignedOffRule(), aPortfolio().with(assessment, decision));

	@Test
	void aDraftBehindADecisionIsFound() {
		assessment.getDecisions().add(decision);

		assertEquals(List.of("Impact assessment IA-01 Front door is not signed off, although decision DEC-01 Agree has been taken."),
				trial.messages());
	}

	@Test
	void aDraftBehindARecommendationIsFine() {
		assessment.getDecisions().add(decision);
		decision.setStatus(DecisionStatus.RECOMMENDED);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aDraftWithoutDecisionIsFine() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theSignOffMendsIt() {
		assessment.getDecisions().add(decision);

		trial.assertAnswerMends("Set the day of the sign-off…", LocalDate.of(2018, 9, 14));
	}
}
