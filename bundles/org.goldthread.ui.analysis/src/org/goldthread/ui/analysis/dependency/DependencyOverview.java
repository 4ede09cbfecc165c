package org.goldthread.ui.analysis.dependency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.step.Computation;
import org.goldthread.model.Workstream;
import org.goldthread.rules.Words;
import org.goldthread.ui.analysis.part.Days;

/**
 * All that the view shows of a network, computed once; choosing a workstream or a filter costs a look through the rows.
 *
 * @param rows all hand-overs, in the order of the portfolio
 * @param loops loops of items, then those of workstreams that name no items
 * @param path the critical path, first step first
 * @param end when the network ends
 */
record DependencyOverview(List<HandoverRow> rows, List<LoopRow> loops, List<StepRow> path, Optional<LocalDate> end) {

	static DependencyOverview of(DependencyNetwork network) {
		return computation(network).finish();
	}

	static Computation<DependencyOverview> computation(DependencyNetwork network) {
		return new OverviewReader(network).computation();
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
			groups.add(new DependencyGroup("Critical path", path.stream().filter(step -> filter.workstream().map(step::concerns).orElse(true)).toList()));
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
		return loops.stream().filter(loop -> workstream.map(loop::concerns).orElse(true)).toList();
	}
}
