package org.goldthread.rules.integrity;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.PublishedFigure;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class FigureConflictRuleTest {

	private final PublishedFigure cabinet = Figures.figure("F-01", "Range of Cabinet");
	private final PublishedFigure press = having(Figures.figure("F-02", "Range of the press"), figure -> figure.getConflictsWith().add(cabinet));
	private final RuleTrial trial = RuleTrial.of(new FigureConflictRule(), aPortfolio().with(cabinet, press));

	@Test
	void aConflictWithoutChoiceIsFoundOnEachSide() {
		assertEquals(List.of("Figure F-01 Range of Cabinet conflicts with F-02 Range of the press, and none is chosen.",
				"Figure F-02 Range of the press conflicts with F-01 Range of Cabinet, and none is chosen."), trial.messages());
	}

	@Test
	void aChoiceWithReasonIsFine() {
		choose(cabinet);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aChoiceWithoutReasonIsFound() {
		cabinet.setChosen(true);

		assertEquals(List.of("Figure F-01 Range of Cabinet is chosen over others without a reason."), trial.messages());
	}

	@Test
	void twoChoicesAreFound() {
		choose(cabinet);
		choose(press);

		assertEquals("Figure F-01 Range of Cabinet is chosen, and so is F-02 Range of the press, with which it conflicts.", trial.messages().get(0));
	}

	@Test
	void aFigureThatConflictsWithNothingNeedsNoChoice() {
		press.getConflictsWith().clear();

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void choosingOneWithAReasonMendsIt() {
		trial.assertAnswerMends("Choose this one, and say why…", "Cabinet resolved on it.");
	}

	@Test
	void theReasonMendsIt() {
		cabinet.setChosen(true);

		trial.assertAnswerMends("Write the reason…", "Cabinet resolved on it.");
	}

	@Test
	void givingUpOneChoiceMendsTwo() {
		choose(cabinet);
		choose(press);

		trial.assertAnswerMends("Say whether it is chosen…", false);
	}

	private static void choose(PublishedFigure figure) {
		figure.setChosen(true);
		figure.setJustification("Cabinet resolved on it.");
	}
}
