package org.goldthread.ui.registers.rows;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.goldthread.exchange.register.Registers;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Risk;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.EditStack;
import org.junit.jupiter.api.Test;

final class TotalsTest {

	private final Deque<Runnable> waiting = new ArrayDeque<>();
	private int told;
	private Risk first;
	private LiveRows rows;
	private Totals totals;
	private EditStack edits;

	@Test
	void poundsOfAFewRowsAreAddedUpAtOnce() {
		show(20);
		assertEquals(sum(20), totals.of(likely()));
	}

	@Test
	void poundsOfManyRowsAreAddedUpWhenThereIsTime() {
		show(5000);
		Optional<BigDecimal> before = totals.of(likely());
		workOff();
		assertEquals("Optional.empty then " + sum(5000), before + " then " + totals.of(likely()));
	}

	@Test
	void theTableHearsThatASumHasCome() {
		show(5000);
		totals.of(likely());
		workOff();
		assertEquals(1, told);
	}

	@Test
	void aColumnThatIsAskedForTwiceIsAddedUpOnce() {
		show(5000);
		totals.of(likely());
		totals.of(likely());
		assertEquals(1, waiting.size());
	}

	@Test
	void theLastSumStaysUntilTheNextIsKnown() {
		show(5000);
		totals.of(likely());
		workOff();
		edits.apply(Edit.of("Raise", () -> first.setImpactLikely(new BigDecimal(501))));
		Optional<BigDecimal> meanwhile = totals.of(likely());
		workOff();
		assertEquals(sum(5000) + " then " + sum(5000).map(BigDecimal.ONE::add), meanwhile + " then " + totals.of(likely()));
	}

	@Test
	void anEditInTheMiddleOfTheAdditionCounts() {
		show(5000);
		totals.of(likely());
		waiting.remove().run();
		edits.apply(Edit.of("Raise", () -> first.setImpactLikely(new BigDecimal(501))));
		workOff();
		totals.of(likely());
		workOff();
		assertEquals(sum(5000).map(BigDecimal.ONE::add), totals.of(likely()));
	}

	@Test
	void rowsThatAFilterLeavesOutAreNotAddedUp() {
		show(20);
		rows.arrange(rows.arrangement().filteredBy(Map.of(0, ColumnFilter.of("=R-7", ValueType.TEXT))));
		assertEquals(sum(1), totals.of(likely()));
	}

	private void show(int number) {
		Risk[] risks = IntStream.range(0, number).mapToObj(TotalsTest::risk).toArray(Risk[]::new);
		first = risks[0];
		PortfolioResource resource = aPortfolio().with(risks).inResource();
		edits = new EditStack(resource.changeHub());
		rows = new LiveRows(Registers.named("risks").orElseThrow(), resource, Clock.systemUTC(), lines -> {
		});
		rows.start();
		totals = new Totals(rows, waiting::add, () -> told++);
	}

	private void workOff() {
		while (!waiting.isEmpty()) {
			waiting.remove().run();
		}
	}

	private int likely() {
		return rows.columns().stream().map(column -> column.header()).toList().indexOf("Expected impact likely £");
	}

	private static Optional<BigDecimal> sum(int rows) {
		return Optional.of(BigDecimal.valueOf(500L * rows));
	}

	private static Risk risk(int number) {
		Risk risk = Elements.create(Literals.RISK, Risk.class);
		risk.setReference("R-" + number);
		risk.setImpactLikely(new BigDecimal(500));
		return risk;
	}
}
