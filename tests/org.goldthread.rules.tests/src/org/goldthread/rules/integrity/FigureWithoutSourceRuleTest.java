package org.goldthread.rules.integrity;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PublishedFigure;
import org.goldthread.model.SourceAnchor;
import org.goldthread.model.SourceDocument;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class FigureWithoutSourceRuleTest {

	private final PublishedFigure range = Figures.figure("F-01", "Range");
	private final SourceDocument minutes = element(Literals.SOURCE_DOCUMENT, SourceDocument.class, "SRC-01", "Minutes");
	private final RuleTrial trial = RuleTrial.of(new FigureWithoutSourceRule(), aPortfolio().with(range, minutes));

	@Test
	void aFigureWithoutSourceIsFound() {
		assertEquals(List.of("Figure F-01 Range names no source."), trial.messages());
	}

	@Test
	void anIllustrativeFigureIsFine() {
		range.setIllustrative(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theDocumentMendsIt() {
		trial.assertAnswerMends("Choose the document…", minutes);
	}

	@Test
	void anAnchorWithoutDocumentIsUsedAgain() {
		range.getAnchors().add(having(Elements.create(Literals.SOURCE_ANCHOR, SourceAnchor.class), anchor -> anchor.setParagraph("66")));
		trial.apply(trial.answer(minutes));

		assertEquals(List.of(minutes), range.getAnchors().stream().map(SourceAnchor::getDocument).toList());
	}
}
