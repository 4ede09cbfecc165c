package org.goldthread.ui.analysis.dependency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.network.Handovers;
import org.goldthread.analysis.network.Loop;
import org.goldthread.analysis.network.PathStep;
import org.goldthread.analysis.network.WorkstreamLoop;
import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
import org.goldthread.model.Dependency;

/** Makes the rows of an overview. */
final class OverviewReader {

	private final DependencyNetwork network;
	private final List<Loop> itemLoops = new ArrayList<>();
	private final List<WorkstreamLoop> workstreamLoops = new ArrayList<>();
	private final List<PathStep> path = new ArrayList<>();
	private final Set<Dependency> looping = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Dependency> critical = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<LoopRow> loops = new ArrayList<>();
	private final List<StepRow> steps = new ArrayList<>();
	private final List<HandoverRow> rows = new ArrayList<>();

	OverviewReader(DependencyNetwork network) {
		this.network = network;
	}

	Computation<DependencyOverview> computation() {
		return new Steps().compute(network::loopSearch, itemLoops::addAll).each(itemLoops, this::read)
				.compute(network::workstreamLoopSearch, workstreamLoops::addAll).each(workstreamLoops, this::read)
				.compute(network::criticalPathSearch, path::addAll).each(path, this::read)
				.each(network.portfolio().getDependencies(), this::read)
				.giving(() -> new DependencyOverview(List.copyOf(rows), List.copyOf(loops), List.copyOf(steps), network.end()));
	}

	private void read(Loop loop) {
		loops.add(LoopRow.of(loop));
		loop.steps().forEach(step -> step.dependency().ifPresent(looping::add));
	}

	private void read(WorkstreamLoop loop) {
		loops.add(LoopRow.of(loop));
		loop.steps().forEach(step -> looping.add(step.dependency()));
	}

	private void read(PathStep step) {
		steps.add(StepRow.of(step));
		step.link().ifPresent(link -> link.dependency().ifPresent(critical::add));
	}

	private void read(Dependency handover) {
		WorkingCalendar calendar = network.calendar();
		Optional<LocalDate> needBy = Handovers.needed(handover, calendar);
		Optional<LocalDate> forecast = Handovers.expected(handover);
		OptionalInt slack = Handovers.isOpen(handover) && needBy.isPresent() && forecast.isPresent()
				? OptionalInt.of(calendar.between(forecast.get(), needBy.get())) : OptionalInt.empty();
		rows.add(new HandoverRow(handover, Handovers.giver(handover), Handovers.receiver(handover), needBy, forecast, slack,
				Handovers.lateness(handover, calendar).isPresent(), critical.contains(handover), looping.contains(handover)));
	}
}
