package org.goldthread.cli.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;

/**
 * Makes a plausible portfolio of any size. The same options always give the same portfolio, ids included; portfolios
 * that differ in their faults alone are otherwise the same. Takes time in proportion to the number of workstreams.
 *
 * @param workstreams number of workstreams, 0 to 1,000,000; each brings about ten elements with it
 * @param seed any number; another seed gives another portfolio
 * @param faultPercent share of the workstreams, milestones, dependencies, risks and savings lines that get one fault
 *        each, 0 to 100: a workstream without outcome, a milestone without date, a risk without effect, a saving
 *        without owner, a reference used twice, a late hand-over, a loop of hand-overs
 */
public record PortfolioGenerator(int workstreams, long seed, int faultPercent) {

	private static final int MOST_WORKSTREAMS = 1_000_000;

	/** @throws IllegalArgumentException when the number of workstreams or the share of faults is out of range */
	public PortfolioGenerator {
		if (workstreams < 0 || workstreams > MOST_WORKSTREAMS) {
			throw new IllegalArgumentException("A portfolio can be made with 0 to 1,000,000 workstreams, not " + workstreams);
		}
		if (faultPercent < 0 || faultPercent > 100) {
			throw new IllegalArgumentException("The share of faults is 0 to 100 per cent, not " + faultPercent);
		}
	}

	/** Makes the portfolio, which hangs in no resource. */
	public Portfolio generate() {
		SplittableRandom random = new SplittableRandom(seed);
		Faults faults = new Faults(faultPercent, random.split());
		Entries entries = new Entries(random.split());
		Portfolio portfolio = portfolio(entries);
		Surroundings around = Surroundings.build(portfolio, workstreams, entries, random.split());
		WorkstreamArea workstreamArea = new WorkstreamArea(entries, around, faults, random.split());
		DependencyArea dependencyArea = new DependencyArea(entries, faults, random.split());
		SavingsArea savingsArea = new SavingsArea(entries, around, faults, random.split());
		RiskArea riskArea = new RiskArea(entries, around, faults, random.split());
		for (Programme programme : ProgrammeArea.fill(portfolio, workstreams, around, entries)) {
			List<PlannedWorkstream> planned = workstreamArea.fill(programme, workstreams);
			dependencyArea.connect(portfolio, planned);
			savingsArea.save(portfolio, planned);
			riskArea.threaten(portfolio, planned);
		}
		new OptionArea(entries, around).fill(portfolio);
		return portfolio;
	}

	private Portfolio portfolio(Entries entries) {
		Portfolio portfolio = entries.element(GoldthreadFactory.eINSTANCE.createPortfolio(), "Generated portfolio");
		portfolio.setCouncil("Generated council");
		portfolio.setAsAt(LocalDate.of(2019, 3, 29));
		portfolio.setDescription("%d workstreams made from seed %d, with faults in %d per cent of their elements."
				.formatted(workstreams, seed, faultPercent));
		return portfolio;
	}
}
