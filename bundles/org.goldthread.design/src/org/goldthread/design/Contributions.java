package org.goldthread.design;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Benefit;
import org.goldthread.model.Contribution;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Programme;
import org.goldthread.model.Workstream;

/** Finds the contributions of a portfolio; from its index where it has one, which keeps a question for every node cheap. */
final class Contributions {

	private Contributions() {
	}

	/** Every contribution of the portfolio, in the order of the workstreams. */
	static Stream<Contribution> all(Portfolio portfolio) {
		return workstreams(portfolio).flatMap(workstream -> workstream.getContributions().stream());
	}

	/** Every workstream of the portfolio, programme by programme. */
	static Stream<Workstream> workstreams(Portfolio portfolio) {
		return portfolio.getProgrammes().stream().map(Programme::getWorkstreams).flatMap(List::stream);
	}

	/** The contributions to an outcome, through a benefit or not. */
	static Stream<Contribution> to(Outcome outcome) {
		return using(outcome, Literals.CONTRIBUTION__OUTCOME);
	}

	/** The contributions that go through a benefit. */
	static Stream<Contribution> through(Benefit benefit) {
		return using(benefit, Literals.CONTRIBUTION__BENEFIT);
	}

	private static Stream<Contribution> using(Element target, EReference reference) {
		Optional<PortfolioResource> resource = Elements.resourceOf(target);
		if (resource.isPresent()) {
			return resource.get().inverseReferences().sources(target, reference, Contribution.class);
		}
		return Elements.portfolioOf(target).stream().flatMap(Contributions::all)
				.filter(contribution -> contribution.eGet(reference) == target);
	}
}
