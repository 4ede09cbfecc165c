package org.goldthread.render.tests;

import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.goldthread.model.Risk;
import org.goldthread.render.matrix.MatrixLayout;
import org.goldthread.render.matrix.MatrixPicture;
import org.goldthread.render.matrix.MatrixStage;
import org.goldthread.render.matrix.MovementPainter;
import org.goldthread.render.matrix.RiskMatrix;
import org.goldthread.render.theme.Theme;
import org.junit.jupiter.api.Test;

class RiskMovementTest {

	private final Risk risk = having(risk("R-001", "Late"), moving -> {
		moving.setInherentLikelihood(5);
		moving.setInherentImpact(4);
		moving.setResidualLikelihood(3);
		moving.setResidualImpact(4);
		moving.setTargetLikelihood(2);
		moving.setTargetImpact(2);
	});

	@Test
	void twoArrowsLeadFromInherentToResidualToTarget() {
		assertEquals(2, arrows(picture(List.of(risk))));
	}

	@Test
	void onlyTheWayToTheTargetIsDashed() {
		assertEquals(1, picture(List.of(risk)).split("stroke-dasharray", -1).length - 1);
	}

	@Test
	void aStepThatStaysInItsFieldHasNoArrow() {
		risk.setTargetLikelihood(3);
		risk.setTargetImpact(4);

		assertEquals(1, arrows(picture(List.of(risk))));
	}

	@Test
	void aRiskWithoutScoresMovesNowhere() {
		assertEquals(0, arrows(picture(List.of(risk("R-002", "Not assessed")))));
	}

	@Test
	void aFewRisksAreNamed() {
		assertTrue(picture(List.of(risk)).contains(">R-001<"));
	}

	@Test
	void noMoreRisksAreDrawnThanCanBeTold() {
		assertEquals(2 * MovementPainter.MOST, arrows(picture(Collections.nCopies(50, risk))));
	}

	/** Heads of arrows are the only triangles of a picture. */
	private static int arrows(String svg) {
		return svg.split("<path d=\"M[^\"]*L[^\"]*L[^\"]*Z\"", -1).length - 1;
	}

	private static String picture(List<Risk> moving) {
		return new MatrixPicture().svg(RiskMatrix.of(List.of(), Optional.empty(), MatrixStage.RESIDUAL), moving, MatrixLayout.COMPACT, Theme.light());
	}
}
