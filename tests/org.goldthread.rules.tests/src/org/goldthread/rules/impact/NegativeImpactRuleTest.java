package org.goldthread.rules.impact;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Characteristic;
import org.goldthread.model.GroupImpact;
import org.goldthread.model.ImpactAssessment;
import org.goldthread.model.ImpactDirection;
import org.goldthread.model.Role;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class NegativeImpactRuleTest {

	private final ImpactAssessment assessment = Assessments.frontDoor();
	private final GroupImpact effect = Assessments.effect(assessment, Characteristic.DISABILITY, ImpactDirection.NEGATIVE);
	private final Role head = role("ROLE-01", "Head of Customer Services");
	private final RuleTrial trial = RuleTrial.of(new NegativeImpactRule(), aPortfolio().with(assessment, head));

	@Test
	void aNegativeEffectWithoutMitigationIsFound() {
		assertEquals(List.of("Impact assessment IA-01 Front door finds a negative effect on disability without mitigation."), trial.messages());
	}

	@Test
	void aMitigationWithoutOwnerIsFound() {
		effect.setMitigation("Home visits.");

		assertEquals(List.of("Impact assessment IA-01 Front door finds a negative effect on disability whose mitigation nobody owns."),
				trial.messages());
	}

	@Test
	void otherEffectsNeedNoMitigation() {
		effect.setDirection(ImpactDirection.NEUTRAL);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aMitigationMendsIt() {
		trial.assertAnswerMends("Write the mitigation…", "Home visits.");
	}

	@Test
	void anOwnerMendsIt() {
		effect.setMitigation("Home visits.");

		trial.assertAnswerMends("Choose an owner…", head);
	}
}
