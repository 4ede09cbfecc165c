package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Confidence;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptimismBiasRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final RuleTrial trial = RuleTrial.of("GT-S17", aPortfolio().with(contacts));

	@Test
	void anUnsureSavingWithoutAdjustmentIsFound() {
		contacts.setConfidence(Confidence.LOW);

		assertEquals(List.of("Saving SAV-001 Fewer contacts is of low confidence and has no adjustment for optimism bias."),
				trial.messages());
	}

	@ParameterizedTest
	@EnumSource(names = { "NOT_STATED", "MEDIUM", "HIGH" })
	void aSavingThatIsNotUnsureIsNotFound(Confidence confidence) {
		contacts.setConfidence(confidence);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anAdjustmentOfZeroIsAnAnswer() {
		contacts.setConfidence(Confidence.LOW);
		contacts.setOptimismBias(0);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		contacts.setConfidence(Confidence.LOW);

		trial.assertAnswerMends("Give the adjustment…", 25);
	}
}
