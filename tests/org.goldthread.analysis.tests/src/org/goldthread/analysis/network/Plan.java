package org.goldthread.analysis.network;

import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.workstream;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.LinkType;
import org.goldthread.model.Milestone;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.goldthread.testing.portfolio.Words;

/** Builds a small network: milestones by name in one workstream each, hand-overs between them. */
final class Plan {

	private final PortfolioBuilder portfolio = PortfolioBuilder.aPortfolio();
	private final Map<String, Milestone> milestones = new HashMap<>();
	private int handovers;

	/** A milestone with a forecast such as 2019-09-30, or none where the date is empty. */
	Plan at(String name, String date) {
		Milestone milestone = Words.milestone(name, name);
		milestone.setForecast(date.isEmpty() ? null : LocalDate.parse(date));
		milestones.put(name, milestone);
		portfolio.with(workstream("WS-" + name, name), milestone);
		return this;
	}

	/** An agreed hand-over, changed as needed. */
	Plan link(String from, String to, LinkType type, int lag, Consumer<Dependency> change) {
		Dependency handover = element(Literals.DEPENDENCY, Dependency.class, "DEP-" + ++handovers, from + " to " + to);
		handover.setGiverItem(milestone(from));
		handover.setReceiverItem(milestone(to));
		handover.setType(type);
		handover.setLag(lag);
		handover.setAgreedByGiver(true);
		handover.setAgreedByReceiver(true);
		change.accept(handover);
		portfolio.with(handover);
		return this;
	}

	Plan link(String from, String to, int lag) {
		return link(from, to, LinkType.FINISH_TO_START, lag, handover -> { });
	}

	Milestone milestone(String name) {
		return milestones.get(name);
	}

	Workstream workstreamOf(String name) {
		return (Workstream) milestone(name).eContainer();
	}

	Portfolio portfolio() {
		return portfolio.build();
	}

	DependencyNetwork network() {
		return DependencyNetwork.of(portfolio());
	}

	ItemSchedule schedule(String name) {
		return network().schedule(milestone(name));
	}
}
