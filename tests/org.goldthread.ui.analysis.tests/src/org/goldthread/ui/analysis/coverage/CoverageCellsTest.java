package org.goldthread.ui.analysis.coverage;

import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.goldthread.analysis.coverage.OutcomeCoverage;
import org.goldthread.model.Outcome;
import org.goldthread.model.Workstream;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.goldthread.ui.analysis.coverage.MatrixCell.Tone;
import org.junit.jupiter.api.Test;

class CoverageCellsTest {

	private final Outcome served = outcome("O-01", "Served");
	private final Outcome gap = outcome("O-02", "Gap");
	private final Workstream busy = workstream("WS-01", "Busy", contribution(served, 60));
	private final Workstream idle = workstream("WS-02", "Idle");
	private final OutcomeCoverage coverage = OutcomeCoverage.of(PortfolioBuilder.aPortfolio().with(served, gap, busy, idle).build());
	private final CoverageMatrix matrix = CoverageCells.of(coverage);

	@Test
	void aWeightLeadsToItsContribution() {
		MatrixCell cell = matrix.cell(0, 0);
		assertEquals("60 %", cell.text());
		assertEquals(Optional.of(busy.getContributions().get(0)), cell.leadsTo());
	}

	@Test
	void anOutcomeServedByNobodyHasACrossInItsHeading() {
		assertEquals("\u2717 O-02", matrix.cell(-1, 1).text());
		assertEquals(Tone.GAP, matrix.cell(-1, 1).tone());
	}

	@Test
	void aWorkstreamWithoutOutcomeHasACrossInItsTotal() {
		assertEquals("\u2717 none", matrix.cell(1, 2).text());
	}

	@Test
	void theTotalOfAWorkstreamAddsItsWeights() {
		assertEquals("60 %", matrix.cell(0, 2).text());
	}

	@Test
	void anOutcomeOnOneWorkstreamIsWeak() {
		assertEquals("! 1", matrix.cell(2, 0).text());
		assertEquals(Tone.WEAK, matrix.cell(2, 0).tone());
	}

	@Test
	void theSummaryNamesTheGaps() {
		assertTrue(CoverageCells.summary(coverage).contains("served by nobody: O-02"));
		assertTrue(CoverageCells.summary(coverage).contains("without outcome: WS-02"));
	}

	@Test
	void everyCellExplainsItself() {
		for (int row = -1; row < matrix.rows(); row++) {
			for (int column = row < 0 ? 0 : -1; column < matrix.columns(); column++) {
				assertTrue(!matrix.cell(row, column).explanation().isEmpty(), "row " + row + ", column " + column);
			}
		}
	}
}
