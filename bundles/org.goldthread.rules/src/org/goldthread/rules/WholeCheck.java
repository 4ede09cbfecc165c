package org.goldthread.rules;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.goldthread.analysis.step.Computation;

/** Checks a portfolio as a whole, step by step; of no use any more when the portfolio changes in between. */
final class WholeCheck {

	private final LiveContext elements;
	private final RuleChecks checks;
	private final Computation<WideContext> context;
	private Optional<BooleanSupplier> rules = Optional.empty();

	WholeCheck(LiveContext elements, RuleChecks checks) {
		this.elements = elements;
		this.checks = checks;
		context = WideContext.computation(elements);
	}

	/** Goes one step on, and tells whether that was the last. */
	boolean step() {
		if (rules.isPresent()) {
			return rules.get().getAsBoolean();
		}
		if (context.step()) {
			rules = Optional.of(checks.checkWhole(elements.portfolio(), context.result()));
		}
		return false;
	}
}
