package org.goldthread.rules.benefit;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Benefit;
import org.goldthread.model.BenefitStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Role;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class BenefitWithoutOwnerRuleTest {

	private final Benefit calls = element(Literals.BENEFIT, Benefit.class, "B-01", "Fewer calls");
	private final Role director = role("ROLE-01", "Director");
	private final RuleTrial trial = RuleTrial.of("GT-B02", aPortfolio().with(calls, director));

	@Test
	void aBenefitWithoutOwnerIsFound() {
		assertEquals(List.of("Benefit B-01 Fewer calls has no owner."), trial.messages());
	}

	@Test
	void aBenefitWithAnOwnerIsNotFound() {
		calls.setOwner(director);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aLostBenefitIsNotFound() {
		calls.setStatus(BenefitStatus.LOST);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Choose an owner…", director);
	}
}
