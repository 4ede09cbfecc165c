package org.goldthread.ui.registers.matrix;

import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Publication;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskStatus;
import org.goldthread.render.matrix.MatrixStage;
import org.goldthread.ui.registers.rows.RowFilter;
import org.junit.jupiter.api.Test;

class ShownRisksTest {

	private final Risk open = scored("R-001");
	private final Risk closed = having(scored("R-002"), risk -> risk.setStatus(RiskStatus.CLOSED));
	private final Risk exempt = having(scored("R-003"), risk -> risk.setPublication(Publication.EXEMPT));
	private final RowFilter filter = ShownRisks.filter(MatrixStage.RESIDUAL, 4, 5);

	@Test
	void risksThatAreOverAreLeftOut() {
		assertEquals(List.of(open, exempt), shown().risks());
	}

	@Test
	void risksThatAreOverAreCounted() {
		assertEquals(1, shown().over());
	}

	@Test
	void papersLeaveOutWhatIsExempt() {
		assertEquals(List.of(open), shown().published().risks());
	}

	@Test
	void theFilterShowsExactlyWhatTheFieldShows() {
		assertEquals(shown().matrix(MatrixStage.RESIDUAL).field(4, 5).risks(), List.of(open, closed, exempt).stream().filter(filter.accepts()).toList());
	}

	@Test
	void theFilterFollowsTheScoreOfARisk() {
		assertTrue(filter.accepts().test(open));

		open.setResidualImpact(4);

		assertFalse(filter.accepts().test(open));
	}

	@Test
	void theFilterSaysWhatItShows() {
		assertEquals("Residual: likelihood 4, impact 5", filter.label());
	}

	private ShownRisks shown() {
		Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
		portfolio.getRisks().addAll(List.of(open, closed, exempt));
		List<ShownRisks> read = new ArrayList<>();
		ShownRisks.reading(portfolio, read::add).giving(() -> true).finish();
		return read.getFirst();
	}

	private static Risk scored(String reference) {
		return having(risk(reference, "Late"), risk -> {
			risk.setStatus(RiskStatus.OPEN);
			risk.setResidualLikelihood(4);
			risk.setResidualImpact(5);
		});
	}
}
