package org.goldthread.ui.analysis.dependency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.network.Handovers;
import org.goldthread.analysis.network.Link;
import org.goldthread.analysis.network.Loop;
import org.goldthread.analysis.network.PathStep;
import org.goldthread.analysis.network.WorkstreamLoop;
import org.goldthread.model.Dependency;
import org.goldthread.model.Workstream;
import org.goldthread.rules.Words;
import org.goldthread.ui.analysis.part.Days;

/**
 * All that the view shows of a network, computed once; choosing a workstream or a filter costs a look through the rows.
 *
 * @param rows all hand-overs, in the order of the portfolio
 * @param loops loops of items
 * @param workstreamLoops loops of workstreams that name no items
 * @param path the critical path, first step first
 * @param end when the network ends
 */
record DependencyOverview(List<HandoverRow> rows, List<Loop> loops, List<WorkstreamLoop> workstreamLoops, List<PathStep> path,
		Optional<LocalDate> end) {

	static DependencyOverview of(DependencyNetwork network) {
		List<Loop> loops = network.loops();
		List<WorkstreamLoop> workstreamLoops = network.workstreamLoops();
		List<PathStep> path = network.criticalPath();
		Set<Dependency> looping = identities(loops.stream().flatMap(loop -> loop.steps().stream()).map(Link::dependency).flatMap(Optional::stream));
		workstreamLoops.forEach(loop -> loop.steps().forEach(step -> looping.add(step.dependency())));
		Set<Dependency> critical = identities(path.stream().map(PathStep::link).flatMap(Optional::stream).map(Link::dependency).flatMap(Optional::stream));
		WorkingCalendar calendar = network.calendar();
		List<HandoverRow> rows = new ArrayList<>();
		for (Dependency handover : network.portfolio().getDependencies()) {
			rows.add(row(handover, calendar, critical.contains(handover), looping.contains(handover)));
		}
		return new DependencyOverview(List.copyOf(rows), loops, workstreamLoops, path, network.end());
	}

	/** The headings with their rows, as a filter has them; headings without rows are left out. */
	List<DependencyGroup> groups(DependencyFilter filter) {
		List<HandoverRow> shown = rows.stream().filter(filter::accepts).toList();
		List<DependencyGroup> groups = new ArrayList<>();
		if (filter.workstream().isPresent()) {
			Workstream workstream = filter.workstream().get();
			groups.add(new DependencyGroup("Gives", shown.stream().filter(row -> row.isGivenBy(workstream)).toList()));
			groups.add(new DependencyGroup("Gets", shown.stream().filter(row -> row.isWaitedForBy(workstream)).toList()));
		} else {
			groups.add(new DependencyGroup("Hand-overs", shown));
		}
		if (!filter.isNarrow()) {
			groups.add(new DependencyGroup("Loops", loopRows(filter.workstream())));
			groups.add(new DependencyGroup("Critical path", path.stream().filter(step -> filter.workstream()
					.map(workstream -> workstream == step.item().eContainer()).orElse(true)).map(StepRow::of).toList()));
		}
		return groups.stream().filter(group -> !group.children().isEmpty()).toList();
	}

	/** One line: how many, how many late, not agreed and looping, and when it ends. */
	String summary(Optional<Workstream> workstream) {
		List<HandoverRow> concerned = rows.stream().filter(new DependencyFilter(workstream, false, false)::accepts).toList();
		long late = concerned.stream().filter(HandoverRow::late).count();
		long unagreed = concerned.stream().filter(HandoverRow::isUnagreed).count();
		int round = loopRows(workstream).size();
		return String.join("  \u00b7  ", Stream.of(Words.count(concerned.size(), "hand-over"), late == 0 ? "none late" : late + " late",
				unagreed == 0 ? "all agreed" : unagreed + " not agreed", round == 0 ? "" : Words.count(round, "loop"),
				end.map(day -> "all ends " + Days.of(day)).orElse("")).filter(part -> !part.isEmpty()).toList());
	}

	private List<LoopRow> loopRows(Optional<Workstream> workstream) {
		Stream<LoopRow> ofItems = loops.stream().filter(loop -> workstream.map(chosen -> loop.steps().stream()
				.anyMatch(step -> step.from().eContainer() == chosen)).orElse(true)).map(LoopRow::of);
		Stream<LoopRow> ofWorkstreams = workstreamLoops.stream().filter(loop -> workstream.map(chosen -> loop.steps().stream()
				.anyMatch(step -> step.giver() == chosen)).orElse(true)).map(LoopRow::of);
		return Stream.concat(ofItems, ofWorkstreams).toList();
	}

	private static HandoverRow row(Dependency handover, WorkingCalendar calendar, boolean critical, boolean inLoop) {
		Optional<LocalDate> needBy = Handovers.needed(handover, calendar);
		Optional<LocalDate> forecast = Handovers.expected(handover);
		OptionalInt slack = Handovers.isOpen(handover) && needBy.isPresent() && forecast.isPresent()
				? OptionalInt.of(calendar.between(forecast.get(), needBy.get())) : OptionalInt.empty();
		return new HandoverRow(handover, Handovers.giver(handover), Handovers.receiver(handover), needBy, forecast, slack,
				Handovers.lateness(handover, calendar).isPresent(), critical, inLoop);
	}

	private static Set<Dependency> identities(Stream<Dependency> handovers) {
		Set<Dependency> set = Collections.newSetFromMap(new IdentityHashMap<>());
		handovers.forEach(set::add);
		return set;
	}
}
