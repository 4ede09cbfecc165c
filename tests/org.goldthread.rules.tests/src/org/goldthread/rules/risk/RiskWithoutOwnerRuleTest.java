package org.goldthread.rules.risk;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Risk;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.Role;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RiskWithoutOwnerRuleTest {

	private final Risk fire = risk("R-001", "Fire");
	private final Role chief = role("ROLE-01", "Chief Fire Officer");
	private final RuleTrial trial = RuleTrial.of(new RiskWithoutOwnerRule(), aPortfolio().with(fire, chief));

	@Test
	void aRiskWithoutOwnerIsFound() {
		assertEquals(List.of("Risk R-001 Fire has no owner."), trial.messages());
	}

	@ParameterizedTest
	@EnumSource(value = RiskStatus.class, names = { "CLOSED", "OCCURRED" })
	void aRiskThatIsOverIsNotFound(RiskStatus status) {
		fire.setStatus(status);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsNotFound() {
		fire.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anOwnerMendsIt() {
		trial.assertAnswerMends("Choose an owner…", chief);
	}
}
