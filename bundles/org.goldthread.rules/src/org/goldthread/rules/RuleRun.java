package org.goldthread.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.AllContents;
import org.goldthread.model.Portfolio;

/**
 * One check of a whole portfolio: first all elements are gathered, then each is checked, at last the portfolio as a whole.
 * Belongs to the thread of the portfolio, which must not change between two steps; after a change start a new run.
 */
public final class RuleRun {

	private final Portfolio portfolio;
	private final Findings findings;
	private final GatheredElements gathered;
	private final Iterator<EObject> gathering;
	private final RuleChecks checks;
	private Optional<Iterator<EObject>> checking = Optional.empty();
	private Optional<BooleanSupplier> whole = Optional.empty();
	private boolean complete;

	RuleRun(Portfolio portfolio, LocalDate today, RuleCatalogue catalogue) {
		this.portfolio = portfolio;
		PortfolioSettings settings = PortfolioSettings.of(portfolio, today);
		gathered = new GatheredElements(portfolio, today, settings);
		findings = new Findings(gathered);
		gathering = new AllContents(portfolio);
		gathered.add(portfolio);
		checks = new RuleChecks(catalogue, settings, findings);
	}

	/**
	 * Goes on for about {@code slice}.
	 *
	 * @return true when the run is complete
	 */
	public boolean step(Duration slice) {
		complete = Slice.of(slice).run(this::advance);
		return complete;
	}

	/** Goes on to the end and gives the result. */
	public Findings finish() {
		while (!complete) {
			complete = advance();
		}
		return findings;
	}

	/**
	 * The result.
	 *
	 * @throws IllegalStateException while the run is not complete
	 */
	public Findings findings() {
		if (!complete) {
			throw new IllegalStateException("The check of the portfolio is not complete yet");
		}
		return findings;
	}

	private boolean advance() {
		if (complete) {
			return true;
		}
		if (gathering.hasNext()) {
			gathered.add(gathering.next());
			return false;
		}
		if (checking.isEmpty()) {
			checking = Optional.of(gathered.instances(checks::hasRules).iterator());
		}
		if (checking.get().hasNext()) {
			checks.check(checking.get().next(), gathered);
			return false;
		}
		if (whole.isEmpty()) {
			whole = Optional.of(checks.checkWhole(portfolio, gathered));
		}
		return whole.get().getAsBoolean();
	}
}
