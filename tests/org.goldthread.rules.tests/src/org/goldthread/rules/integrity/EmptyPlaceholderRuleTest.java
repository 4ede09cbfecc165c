package org.goldthread.rules.integrity;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Option;
import org.goldthread.model.SourceAnchor;
import org.goldthread.model.SourceDocument;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class EmptyPlaceholderRuleTest {

	private final SourceDocument annex = element(Literals.SOURCE_DOCUMENT, SourceDocument.class, "SRC-17", "Annex 1");
	private final Option others = having(element(Literals.OPTION, Option.class, "OPT2", "Other options"), each -> each.setPlaceholder(true));
	private final RuleTrial trial = RuleTrial.of(new EmptyPlaceholderRule(), aPortfolio().with(annex, others));

	@Test
	void aPlaceholderIsFoundWithItsPlace() {
		others.getAnchors().add(having(Elements.create(Literals.SOURCE_ANCHOR, SourceAnchor.class), anchor -> {
			anchor.setDocument(annex);
			anchor.setParagraph("Paragraph 66");
		}));

		assertEquals(List.of("Option OPT2 Other options is a placeholder; its content is in SRC-17 Annex 1 (Paragraph 66)."), trial.messages());
	}

	@Test
	void aPlaceholderWithoutPlaceIsFound() {
		assertEquals(List.of("Option OPT2 Other options is a placeholder and names no paper."), trial.messages());
	}

	@Test
	void anythingElseIsFine() {
		others.setPlaceholder(false);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theTextOfThePaperMendsIt() {
		trial.assertAnswerMends("Write what the paper says…", "Do the minimum.");
	}
}
