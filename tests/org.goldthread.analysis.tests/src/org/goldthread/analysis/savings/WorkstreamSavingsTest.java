package org.goldthread.analysis.savings;

import static org.goldthread.analysis.savings.Lines.line;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.Test;

class WorkstreamSavingsTest {

	private final Workstream workstream = workstream("WS-01", "Technology");
	private final SavingsLine first = line("SAV-01", 50, 100);
	private final SavingsLine second = line("SAV-02", 300);

	@Test
	void fullYearEffectsAreAddedUp() {
		first.setWorkstream(workstream);
		second.setWorkstream(workstream);

		assertEquals(Optional.of("200 400 800"), fullYear());
	}

	@Test
	void aLineOfNoWorkstreamAddsNothing() {
		second.setWorkstream(workstream);

		assertEquals(Optional.of("150 300 600"), fullYear());
	}

	@Test
	void withoutLinesNothingIsKnown() {
		assertEquals(Optional.empty(), fullYear());
	}

	@Test
	void theNetAmountIsGrossLessInvestment() {
		first.setGross(BigDecimal.valueOf(900));
		first.setInvestment(BigDecimal.valueOf(150));

		assertEquals(Optional.of(BigDecimal.valueOf(750)), LineAmounts.net(first));
	}

	@Test
	void theShareOfTheBaselineIsInPerCent() {
		first.setGross(BigDecimal.valueOf(2_600_000));
		first.setBaselineBudget(BigDecimal.valueOf(15_800_000));

		assertEquals(Optional.of(new BigDecimal("16.5")), LineAmounts.shareOfBaseline(first));
	}

	@Test
	void aBudgetOfNothingHasNoShare() {
		first.setGross(BigDecimal.TEN);
		first.setBaselineBudget(BigDecimal.ZERO);

		assertEquals(Optional.empty(), LineAmounts.shareOfBaseline(first));
	}

	private Optional<String> fullYear() {
		return new WorkstreamSavings(new CountedLines(List.of(first, second), List.of())).fullYearEffect(workstream).map(Lines::words);
	}
}
