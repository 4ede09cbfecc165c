package org.goldthread.cli.analysis;

import static org.goldthread.cli.JsonForm.array;
import static org.goldthread.cli.JsonForm.object;
import static org.goldthread.cli.analysis.AnalysisJson.sorted;

import java.util.Locale;
import java.util.OptionalInt;

import org.goldthread.analysis.impact.DelayedBenefit;
import org.goldthread.analysis.impact.DelayedSaving;
import org.goldthread.analysis.impact.DelayedWorkstream;
import org.goldthread.analysis.impact.Impact;
import org.goldthread.analysis.impact.ReachedOutcome;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.network.ItemSchedule;
import org.goldthread.analysis.network.LateHandover;
import org.goldthread.analysis.network.Link;
import org.goldthread.analysis.network.Loop;
import org.goldthread.analysis.network.PathStep;
import org.goldthread.analysis.network.UnagreedHandover;
import org.goldthread.analysis.network.WorkstreamLoop;

import com.google.gson.JsonObject;

/** Dates, late hand-overs and loops for programs. */
final class NetworkJson {

	private NetworkJson() {
	}

	static JsonObject of(Analysis analysis) {
		DependencyNetwork network = analysis.network();
		return object("end", network.end(), "criticalPath", array(network.criticalPath(), NetworkJson::step), "items",
				array(sorted(network.schedules(), ItemSchedule::item), NetworkJson::schedule), "lateHandovers",
				array(analysis.lateHandovers(), late -> late(late, analysis.impact().of(late))), "lateTogether",
				impact(analysis.impact().of(network.lateHandovers())), "notAgreed",
				array(sorted(network.unagreedHandovers(), UnagreedHandover::dependency),
						each -> object("dependency", each.dependency(), "byGiver", each.byGiver(), "byReceiver", each.byReceiver())),
				"loops", array(network.loops(), NetworkJson::loop), "workstreamLoops", array(network.workstreamLoops(), NetworkJson::workstreamLoop));
	}

	private static JsonObject step(PathStep step) {
		return object("item", step.item(), "earliest", step.earliest(), "gap", step.gap(), "link", step.link().map(NetworkJson::link));
	}

	private static JsonObject schedule(ItemSchedule schedule) {
		return object("item", schedule.item(), "state", schedule.state().name().toLowerCase(Locale.ROOT).replace('_', ' '), "planned",
				schedule.planned(), "earliest", schedule.earliest(), "latest", schedule.latest(), "totalFloat", number(schedule.totalFloat()),
				"freeFloat", number(schedule.freeFloat()), "critical", schedule.isCritical());
	}

	private static JsonObject late(LateHandover late, Impact knockOn) {
		return object("dependency", late.dependency(), "expected", late.expected(), "needed", late.needed(), "daysLate", late.daysLate(),
				"weeksLate", late.weeksLate(), "knockOn", impact(knockOn));
	}

	private static JsonObject impact(Impact impact) {
		return object("items",
				array(sorted(impact.items(), delayed -> delayed.item()),
						delayed -> object("item", delayed.item(), "was", delayed.was(), "becomes", delayed.becomes(), "days", delayed.days())),
				"workstreams", array(sorted(impact.workstreams(), DelayedWorkstream::workstream),
						delayed -> object("workstream", delayed.workstream(), "days", delayed.days())),
				"savings", array(sorted(impact.savings(), DelayedSaving::line),
						delayed -> object("line", delayed.line(), "days", delayed.days(), "pounds", delayed.pounds())),
				"poundsDelayed", impact.poundsDelayed(), "benefits", array(sorted(impact.benefits(), DelayedBenefit::benefit),
						delayed -> object("benefit", delayed.benefit(), "days", delayed.days())),
				"outcomes", array(sorted(impact.outcomes(), ReachedOutcome::outcome),
						reached -> object("outcome", reached.outcome(), "days", reached.days())));
	}

	private static JsonObject loop(Loop loop) {
		return object("steps", array(loop.steps(), NetworkJson::link), "weakest", loop.steps().indexOf(loop.weakest()), "otherItems",
				loop.otherItems());
	}

	private static JsonObject workstreamLoop(WorkstreamLoop loop) {
		return object("steps", array(loop.steps(), step -> object("giver", step.giver(), "receiver", step.receiver(), "dependency", step.dependency())),
				"otherWorkstreams", loop.otherWorkstreams());
	}

	private static JsonObject link(Link link) {
		return object("from", link.from(), "to", link.to(), "type", link.type().getLiteral(), "lag", link.lag(), "dependency", link.dependency());
	}

	private static Integer number(OptionalInt number) {
		return number.isPresent() ? number.getAsInt() : null;
	}
}
