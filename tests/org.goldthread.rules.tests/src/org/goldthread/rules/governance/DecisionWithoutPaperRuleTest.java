package org.goldthread.rules.governance;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Decision;
import org.goldthread.model.DecisionStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Paper;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class DecisionWithoutPaperRuleTest {

	private final Paper report = element(Literals.PAPER, Paper.class, "PA-01", "Operating model");
	private final Decision decision = Minutes.decision();
	private final RuleTrial trial = RuleTrial.of(new DecisionWithoutPaperRule(), aPortfolio().with(report, decision));

	@Test
	void aDecisionWithoutPaperIsFound() {
		assertEquals(List.of("Decision DEC-01 Agree Option 1 cites no paper."), trial.messages());
	}

	@Test
	void aDecisionWithoutParagraphIsFound() {
		decision.setPaper(report);

		assertEquals(List.of("Decision DEC-01 Agree Option 1 cites no paragraph of paper PA-01 Operating model."), trial.messages());
	}

	@Test
	void aDecisionWithPaperAndParagraphIsFine() {
		decision.setPaper(report);
		decision.setParagraph("66");

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aDecisionThatIsSupersededIsFine() {
		decision.setStatus(DecisionStatus.SUPERSEDED);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void thePaperMendsIt() {
		trial.assertAnswerMends("Choose the paper…", report);
	}

	@Test
	void theParagraphMendsIt() {
		decision.setPaper(report);

		trial.assertAnswerMends("Give the paragraph…", "66");
	}
}
