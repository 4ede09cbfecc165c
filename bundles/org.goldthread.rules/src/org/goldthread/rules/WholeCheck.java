package org.goldthread.rules;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Portfolio;

/** Gathers a portfolio and checks it as a whole, step by step; of no use any more when the portfolio changes in between. */
final class WholeCheck {

	private final Portfolio portfolio;
	private final GatheredElements gathered;
	private final RuleChecks checks;
	private final Iterator<EObject> gathering;
	private Optional<BooleanSupplier> rules = Optional.empty();

	WholeCheck(Portfolio portfolio, GatheredElements gathered, RuleChecks checks) {
		this.portfolio = portfolio;
		this.gathered = gathered;
		this.checks = checks;
		gathering = portfolio.eAllContents();
		gathered.add(portfolio);
	}

	/** Goes one step on, and tells whether that was the last. */
	boolean step() {
		if (gathering.hasNext()) {
			gathered.add(gathering.next());
			return false;
		}
		if (rules.isEmpty()) {
			rules = Optional.of(checks.checkWhole(portfolio, gathered));
		}
		return rules.get().getAsBoolean();
	}
}
