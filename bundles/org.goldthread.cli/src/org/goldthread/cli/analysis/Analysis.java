package org.goldthread.cli.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.goldthread.analysis.coverage.OutcomeCoverage;
import org.goldthread.analysis.impact.ImpactAnalysis;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.network.LateHandover;
import org.goldthread.analysis.savings.SavingsByYear;
import org.goldthread.exchange.register.ReferenceOrder;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;

/**
 * Everything that is known about one portfolio.
 *
 * @param file the file as the user named it
 * @param portfolio what it holds
 * @param coverage which workstreams serve which outcomes
 * @param network dates of hand-over items
 * @param impact answers what follows from slips
 * @param savings savings by year
 */
record Analysis(String file, Portfolio portfolio, OutcomeCoverage coverage, DependencyNetwork network, ImpactAnalysis impact,
		SavingsByYear savings) {

	static Analysis of(String file, Portfolio portfolio) {
		DependencyNetwork network = DependencyNetwork.of(portfolio);
		return new Analysis(file, portfolio, OutcomeCoverage.of(portfolio), network, new ImpactAnalysis(network), SavingsByYear.of(portfolio));
	}

	/** Whether any figure comes from an element that is made up for illustration. */
	boolean isIllustrative() {
		return Stream.of(coverage.workstreams(), network.items(), portfolio.getDependencies(), portfolio.getSavingsLines()).flatMap(List::stream)
				.anyMatch(Element::isIllustrative);
	}

	/** The late hand-overs, the latest first, then by reference. */
	List<LateHandover> lateHandovers() {
		return network.lateHandovers().stream().sorted(Comparator.comparingInt(LateHandover::daysLate).reversed()
				.thenComparing(LateHandover::dependency, new ReferenceOrder())).toList();
	}
}
