package org.goldthread.exchange.register;

import java.util.Optional;
import java.util.function.Function;

import org.goldthread.analysis.coverage.ServedOutcome;
import org.goldthread.model.Outcome;

/** Computed cells of the outcomes register: what serves an outcome and what endangers it. */
final class OutcomeCells {

	private OutcomeCells() {
	}

	static Cell workstreams(Outcome outcome, RegisterContext context) {
		return read(outcome, context, served -> ComputedCells.links(served.weights().keySet(), context));
	}

	static Cell weight(Outcome outcome, RegisterContext context) {
		return read(outcome, context, served -> served.weightReceived() == 0 ? Cell.EMPTY : Cell.number(served.weightReceived()));
	}

	static Cell benefits(Outcome outcome, RegisterContext context) {
		return read(outcome, context, served -> ComputedCells.links(served.benefits(), context));
	}

	static Cell savings(Outcome outcome, RegisterContext context) {
		return read(outcome, context, served -> ComputedCells.restingOn(
				served.weights().keySet().stream().flatMap(workstream -> context.analyses().workstreamSavings().recurrent(workstream).stream()).toList(),
				context, () -> ComputedCells.figure(Optional.of(served.poundsAYear()).filter(pounds -> pounds.signum() != 0))));
	}

	static Cell risks(Outcome outcome, RegisterContext context) {
		return read(outcome, context, served -> ComputedCells.links(served.risksAboveAppetite(), context));
	}

	static Cell coverage(Outcome outcome, RegisterContext context) {
		return read(outcome, context, served -> Cell.text(served.coverage().word()));
	}

	private static Cell read(Outcome outcome, RegisterContext context, Function<ServedOutcome, Cell> cell) {
		return context.analyses().served(outcome).map(cell).orElse(Cell.EMPTY);
	}
}
