package org.goldthread.cli.analysis;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

import org.goldthread.analysis.impact.Impact;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.network.ItemSchedule;
import org.goldthread.analysis.network.LateHandover;
import org.goldthread.analysis.network.Link;
import org.goldthread.analysis.network.Loop;
import org.goldthread.analysis.network.PathStep;
import org.goldthread.analysis.network.UnagreedHandover;
import org.goldthread.analysis.network.WorkstreamLoop;

/** Dates, late hand-overs and loops for people. */
final class NetworkText {

	private NetworkText() {
	}

	static void print(Analysis analysis, PrintStream out) {
		Lines lines = new Lines(out);
		DependencyNetwork network = analysis.network();
		printPath(network.criticalPath(), lines);
		printCritical(network.critical(), lines);
		printLate(analysis, lines);
		printUnagreed(network.unagreedHandovers(), lines);
		printLoops(network.loops(), network.workstreamLoops(), lines);
	}

	private static void printPath(List<PathStep> path, Lines lines) {
		lines.heading("CRITICAL PATH");
		if (path.isEmpty()) {
			lines.text(2, "None: nothing that is still to come has a date.");
		}
		for (PathStep step : path) {
			step.link().ifPresent(link -> lines.text(4, Phrases.counted(step.gap(), "working day") + " of room"
					+ (link.lag() == 0 ? "" : ", after a lag of " + Phrases.counted(link.lag(), "working day"))));
			lines.text(2, step.earliest() + "  " + Phrases.label(step.item()));
		}
	}

	private static void printCritical(List<ItemSchedule> critical, Lines lines) {
		lines.heading("ITEMS WITHOUT FLOAT (working days; below 0 the item is late already)");
		if (critical.isEmpty()) {
			lines.text(2, "None.");
		}
		critical.stream().limit(Phrases.MOST).forEach(schedule -> lines.text(2, schedule.earliest().orElseThrow() + "  "
				+ Phrases.label(schedule.item()) + ", float " + schedule.totalFloat().getAsInt() + ", latest " + schedule.latest().orElseThrow()));
		lines.rest(critical);
	}

	private static void printLate(Analysis analysis, Lines lines) {
		List<LateHandover> late = analysis.lateHandovers();
		lines.heading("LATE HAND-OVERS");
		if (late.isEmpty()) {
			lines.text(2, "None.");
			return;
		}
		late.stream().limit(Phrases.MOST).forEach(each -> {
			lines.text(2, Phrases.label(each.dependency()) + ": expected " + each.expected() + ", needed " + each.needed() + ", "
					+ Phrases.counted(each.daysLate(), "working day") + " (" + each.weeksLate() + " weeks) late");
			lines.text(6, knockOn(analysis.impact().of(each)));
		});
		lines.rest(late);
		Impact together = analysis.impact().of(late);
		lines.text(2, "Together they delay " + Phrases.counted(together.items().size(), "item") + " in "
				+ Phrases.counted(together.workstreams().size(), "workstream") + ", and £" + Phrases.pounds(together.poundsDelayed())
				+ " of savings in their first year.");
	}

	private static String knockOn(Impact impact) {
		String items = impact.items().stream().limit(Phrases.MOST)
				.map(delayed -> Phrases.reference(delayed.item()) + delayed.becomes().map(day -> " to " + day).orElse("") + " (+ " + delayed.days() + ")")
				.collect(Collectors.joining(", "));
		String savings = impact.savings().stream().limit(Phrases.MOST).map(delayed -> Phrases.reference(delayed.line())
				+ delayed.pounds().map(pounds -> " £" + Phrases.pounds(pounds)).orElse(" (no amount)")).collect(Collectors.joining(", "));
		return (items.isEmpty() ? "it names no item that it is needed for" : "moves " + items)
				+ (savings.isEmpty() ? "; no saving waits for it" : "; delays savings by " + savings);
	}

	private static void printUnagreed(List<UnagreedHandover> unagreed, Lines lines) {
		lines.heading("HAND-OVERS THAT ARE NOT AGREED");
		if (unagreed.isEmpty()) {
			lines.text(2, "None.");
		}
		unagreed.stream().limit(Phrases.MOST).forEach(each -> lines.text(2, Phrases.label(each.dependency()) + ": not agreed by "
				+ (each.byGiver() ? "the receiver" : each.byReceiver() ? "the giver" : "either side")));
		lines.rest(unagreed);
	}

	private static void printLoops(List<Loop> loops, List<WorkstreamLoop> workstreamLoops, Lines lines) {
		lines.heading("LOOPS");
		if (loops.isEmpty()) {
			lines.text(2, "No items wait for each other.");
		}
		loops.stream().limit(Phrases.MOST).forEach(loop -> {
			lines.text(2, "These items wait for each other" + others(loop.otherItems(), "item") + ":");
			loop.steps().stream().limit(Phrases.MOST).map(Link::words).forEach(words -> lines.text(4, words));
			lines.rest(loop.steps());
			lines.text(4, "Weakest link, to be given up first: " + loop.weakest().words());
		});
		lines.rest(loops);
		workstreamLoops.stream().limit(Phrases.MOST).forEach(loop -> {
			lines.text(2, "These workstreams may wait for each other" + others(loop.otherWorkstreams(), "workstream")
					+ "; name the items that are handed over to know:");
			loop.steps().stream().limit(Phrases.MOST).forEach(step -> lines.text(4, Phrases.label(step.giver()) + " to "
					+ Phrases.label(step.receiver()) + " (" + Phrases.label(step.dependency()) + ")"));
		});
		lines.rest(workstreamLoops);
	}

	private static String others(int number, String noun) {
		return number == 0 ? "" : " (and are tangled with " + Phrases.counted(number, "other " + noun) + ")";
	}
}
