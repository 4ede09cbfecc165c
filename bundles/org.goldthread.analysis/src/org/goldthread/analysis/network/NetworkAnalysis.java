package org.goldthread.analysis.network;

import java.util.BitSet;
import java.util.List;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
import org.goldthread.model.Portfolio;

/** From a portfolio to dates: reads the network, orders it, sets aside what lies on loops, and works out the dates of the rest. */
final class NetworkAnalysis {

	private final Portfolio portfolio;
	private final WorkingCalendar calendar;
	private Network network;
	private TopologicalOrder order;
	private List<int[]> knots = List.of();
	private BitSet inLoop = new BitSet();
	private Dates dates;

	NetworkAnalysis(Portfolio portfolio, WorkingCalendar calendar) {
		this.portfolio = portfolio;
		this.calendar = calendar;
	}

	Computation<DependencyNetwork> computation() {
		return new Steps().compute(() -> NetworkReader.computation(portfolio, calendar), read -> network = read)
				.compute(() -> TopologicalOrder.computation(network.graph(), new BitSet()), sorted -> order = sorted)
				.compute(this::loops, loops -> {
					knots = loops;
					inLoop = Loops.members(loops);
				})
				.compute(this::orderWithoutLoops, sorted -> order = sorted)
				.compute(() -> Dates.computation(network, order.nodes(), inLoop), worked -> dates = worked)
				.giving(() -> new DependencyNetwork(portfolio, calendar, network, knots, dates));
	}

	private Computation<List<int[]>> loops() {
		return order.isWhole() ? new Steps().giving(() -> knots) : Knots.computation(network.graph());
	}

	private Computation<TopologicalOrder> orderWithoutLoops() {
		return order.isWhole() ? new Steps().giving(() -> order) : TopologicalOrder.computation(network.graph(), inLoop);
	}
}
