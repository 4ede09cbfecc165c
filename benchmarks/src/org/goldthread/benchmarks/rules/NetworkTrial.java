package org.goldthread.benchmarks.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.benchmarks.Repetition;
import org.goldthread.model.Dependency;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Milestone;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Programme;
import org.goldthread.model.Workstream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** A programme of 2,000 workstreams with 20 milestones each, and 100,000 dependencies between them without a loop. */
final class NetworkTrial {

	private static final int WORKSTREAMS = 2_000;
	private static final int MILESTONES = 20;
	private static final int DEPENDENCIES = 100_000;
	private static final LocalDate FIRST_DAY = LocalDate.of(2018, 10, 1);

	private final Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
	private final Graph<HandoverItem, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
	private final List<HandoverItem> items = new ArrayList<>();

	NetworkTrial() {
		Programme programme = Elements.create(Literals.PROGRAMME, Programme.class);
		portfolio.getProgrammes().add(programme);
		for (int i = 0; i < WORKSTREAMS; i++) {
			Workstream workstream = Elements.create(Literals.WORKSTREAM, Workstream.class);
			programme.getWorkstreams().add(workstream);
			for (int j = 0; j < MILESTONES; j++) {
				add(workstream);
			}
		}
		Random random = new Random(2018);
		for (int i = 0; i < DEPENDENCIES; i++) {
			int giver = random.nextInt(items.size() - 1);
			int receiver = giver + 1 + random.nextInt(Math.min(500, items.size() - giver - 1));
			depend(items.get(giver), items.get(receiver));
		}
		PortfolioResource.holding(portfolio);
	}

	private void add(Workstream workstream) {
		Milestone milestone = Elements.create(Literals.MILESTONE, Milestone.class);
		milestone.setForecast(FIRST_DAY.plusDays(items.size() / 20));
		workstream.getMilestones().add(milestone);
		items.add(milestone);
		graph.addVertex(milestone);
	}

	private void depend(HandoverItem giver, HandoverItem receiver) {
		Dependency dependency = Elements.create(Literals.DEPENDENCY, Dependency.class);
		dependency.setGiverItem(giver);
		dependency.setReceiverItem(receiver);
		portfolio.getDependencies().add(dependency);
		graph.addEdge(giver, receiver);
	}

	/** Milliseconds from the portfolio to dates, float, critical path, late hand-overs and loops. */
	double analysis() {
		return Repetition.median(() -> {
			if (DependencyNetwork.of(portfolio).schedules().size() != items.size()) {
				throw new IllegalStateException("The network is not complete");
			}
		});
	}

	/** Milliseconds of JGraphT's pass over the same graph, which is made beforehand. */
	double topologicalOrder() {
		return Repetition.median(() -> {
			int seen = 0;
			for (Iterator<HandoverItem> order = new TopologicalOrderIterator<>(graph); order.hasNext(); order.next()) {
				seen++;
			}
			if (seen != items.size()) {
				throw new IllegalStateException("The order is not complete");
			}
		});
	}
}
