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
public final class Plan {

	private final PortfolioBuilder portfolio = PortfolioBuilder.aPortfolio();
	private final Map<String, Milestone> milestones = new HashMap<>();
	private int handovers;

	/** A milestone with a forecast such as 2019-09-30, or none where the date is empty. */
	public Plan at(String name, String date) {
		Milestone milestone = Words.milestone(name, name);
		milestone.setForecast(date.isEmpty() ? null : LocalDate.parse(date));
		milestones.put(name, milestone);
		portfolio.with(workstream("WS-" + name, name), milestone);
		return this;
	}

	/** An agreed hand-over, changed as needed. */
	public Plan link(String from, String to, LinkType type, int lag, Consumer<Dependency> change) {
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

	/** An agreed hand-over, finish to start. */
	public Plan link(String from, String to, int lag) {
		return link(from, to, LinkType.FINISH_TO_START, lag, handover -> { });
	}

	/** The milestone with a name. */
	public Milestone milestone(String name) {
		return milestones.get(name);
	}

	/** The workstream of a milestone. */
	public Workstream workstreamOf(String name) {
		return (Workstream) milestone(name).eContainer();
	}

	/** What has been built so far. */
	public Portfolio portfolio() {
		return portfolio.build();
	}

	/** The network of what has been built so far. */
	public DependencyNetwork network() {
		return DependencyNetwork.of(portfolio());
	}

	ItemSchedule schedule(String name) {
		return network().schedule(milestone(name));
	}
}
