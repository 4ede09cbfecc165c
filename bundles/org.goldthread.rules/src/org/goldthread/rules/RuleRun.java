package org.goldthread.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Portfolio;

/**
 * One check of a whole portfolio: first all elements are gathered, then each is checked. Belongs to the thread of the
 * portfolio, which must not change between two steps; after a change start a new run.
 */
public final class RuleRun {

	private static final int ELEMENTS_BETWEEN_LOOKS_AT_THE_CLOCK = 64;

	private final GatheredElements gathered;
	private final Iterator<EObject> gathering;
	private final RuleChecks checks;
	private int next;
	private Optional<Findings> findings = Optional.empty();

	RuleRun(Portfolio portfolio, LocalDate today, RuleCatalogue catalogue) {
		PortfolioSettings settings = PortfolioSettings.of(portfolio, today);
		gathered = new GatheredElements(portfolio, today, settings);
		gathering = portfolio.eAllContents();
		gathered.add(portfolio);
		checks = new RuleChecks(catalogue, settings, gathered);
	}

	/**
	 * Goes on for about {@code slice}.
	 *
	 * @return true when the run is complete
	 */
	public boolean step(Duration slice) {
		long start = System.nanoTime();
		long budget = slice.toNanos();
		while (findings.isEmpty()) {
			for (int i = 0; i < ELEMENTS_BETWEEN_LOOKS_AT_THE_CLOCK && findings.isEmpty(); i++) {
				advance();
			}
			if (System.nanoTime() - start >= budget) {
				break;
			}
		}
		return findings.isPresent();
	}

	/** Goes on to the end and gives the result. */
	public Findings finish() {
		while (findings.isEmpty()) {
			advance();
		}
		return findings.get();
	}

	/**
	 * The result.
	 *
	 * @throws IllegalStateException while the run is not complete
	 */
	public Findings findings() {
		return findings.orElseThrow(() -> new IllegalStateException("The check of the portfolio is not complete yet"));
	}

	private void advance() {
		if (gathering.hasNext()) {
			gathered.add(gathering.next());
		} else if (next < gathered.elements().size()) {
			checks.check(gathered.elements().get(next++));
		} else {
			findings = Optional.of(checks.findings());
		}
	}
}
