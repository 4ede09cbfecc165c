package org.goldthread.rules.integrity;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Publication;
import org.goldthread.model.Risk;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class ExemptionRuleTest {

	private final Risk price = having(risk("R-011", "Price"), each -> each.setPublication(Publication.EXEMPT));
	private final RuleTrial trial = RuleTrial.of(new ExemptionRule(), aPortfolio().with(price));

	@Test
	void anExemptElementWithoutParagraphIsFound() {
		assertEquals(List.of("Risk R-011 Price is exempt, but names no paragraph of Schedule 12A."), trial.messages());
	}

	@Test
	void anExemptElementWithItsParagraphIsFine() {
		price.setExemptionParagraph("3");

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aParagraphOnSomethingPublicIsFound() {
		publicWithParagraph();

		assertEquals(List.of("Risk R-011 Price names paragraph 3 of Schedule 12A, but is not exempt."), trial.messages());
	}

	@Test
	void theParagraphMendsIt() {
		trial.assertAnswerMends("Name the paragraph…", "3");
	}

	@Test
	void markingItAsExemptMendsIt() {
		publicWithParagraph();

		trial.assertAnswerMends("Say who may see it…", Publication.EXEMPT);
	}

	@Test
	void clearingTheParagraphMendsIt() {
		publicWithParagraph();

		trial.assertMends("Clear the paragraph");
	}

	private void publicWithParagraph() {
		price.setPublication(Publication.PUBLIC);
		price.setExemptionParagraph("3");
	}
}
