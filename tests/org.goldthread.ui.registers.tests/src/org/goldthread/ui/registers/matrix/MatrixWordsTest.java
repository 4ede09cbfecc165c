package org.goldthread.ui.registers.matrix;

import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskScale;
import org.goldthread.model.ScoreMeaning;
import org.goldthread.render.matrix.MatrixStage;
import org.goldthread.render.matrix.RiskMatrix;
import org.junit.jupiter.api.Test;

class MatrixWordsTest {

	private final Risk late = scored("R-001");

	@Test
	void aFieldIsReadOutWithItsScoreBandAndRisks() {
		assertEquals("Residual likelihood 4 (Likely), impact 5: score 20, High (H). 1 risk: R-001 Late.", field(List.of(late)));
	}

	@Test
	void anEmptyFieldSaysSo() {
		assertTrue(field(List.of()).endsWith("No risks."));
	}

	@Test
	void aCrowdedFieldNamesTheFirstAndCountsTheRest() {
		List<Risk> many = IntStream.rangeClosed(1, 10).mapToObj(number -> scored("R-%03d".formatted(number))).toList();

		assertTrue(field(many).endsWith("R-008 Late; and 2 more."));
	}

	@Test
	void aMovementNamesTheScoresThatThereAre() {
		assertEquals("R-001 inherent 25, then residual 20.", MatrixWords.movement(List.of(late)));
	}

	@Test
	void aRiskWithoutScoresIsSaidToHaveNone() {
		assertEquals("R-002 has no scores.", MatrixWords.movement(List.of(risk("R-002", "New"))));
	}

	@Test
	void withoutASelectedRiskThereIsAHint() {
		assertTrue(MatrixWords.movement(List.of()).startsWith("Select a risk"));
	}

	@Test
	void theSummarySaysWhatIsNotInTheMatrix() {
		RiskMatrix matrix = RiskMatrix.of(List.of(late, risk("R-002", "New")), Optional.empty(), MatrixStage.RESIDUAL);

		assertEquals("Residual scores of 1 risk by likelihood and impact. 1 risk without residual score. Left out: 3 closed or occurred.",
				MatrixWords.summary(matrix, 3));
	}

	private static String field(List<Risk> risks) {
		RiskMatrix matrix = RiskMatrix.of(risks, Optional.of(scale()), MatrixStage.RESIDUAL);
		return MatrixWords.field(matrix, matrix.field(4, 5));
	}

	private static Risk scored(String reference) {
		return having(risk(reference, "Late"), risk -> {
			risk.setInherentLikelihood(5);
			risk.setInherentImpact(5);
			risk.setResidualLikelihood(4);
			risk.setResidualImpact(5);
		});
	}

	private static RiskScale scale() {
		return having(Elements.create(Literals.RISK_SCALE, RiskScale.class), scale -> {
			scale.getBands().add(having(Elements.create(Literals.RISK_BAND, RiskBand.class), band -> {
				band.setName("High");
				band.setLetter("H");
				band.setFrom(15);
			}));
			scale.getLikelihoods().add(having(Elements.create(Literals.SCORE_MEANING, ScoreMeaning.class), meaning -> {
				meaning.setScore(4);
				meaning.setName("Likely");
			}));
		});
	}
}
