package org.goldthread.ui.explorer.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goldthread.rules.Findings;
import org.junit.jupiter.api.Test;

class ProblemRowsTest {

	@Test
	void nothingIsSaidToBeRightBeforeItIsChecked() {
		assertEquals("Checking the portfolio…", ProblemRows.summary(Findings.none(), false));
	}

	@Test
	void aPortfolioWithoutFindingsIsSaidToBeInOrder() {
		assertEquals("No problems found: every rule is satisfied.", ProblemRows.summary(Findings.none(), true));
	}
}
