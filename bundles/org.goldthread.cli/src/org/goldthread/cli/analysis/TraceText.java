package org.goldthread.cli.analysis;

import java.io.PrintStream;
import java.util.List;

import org.goldthread.analysis.thread.Chain;
import org.goldthread.analysis.thread.ThreadEnd;
import org.goldthread.analysis.thread.ThreadStep;
import org.goldthread.analysis.thread.ThreadTrace;
import org.goldthread.model.Concept;

/** The golden thread of an element for people. */
final class TraceText {

	private TraceText() {
	}

	static void print(ThreadTrace trace, PrintStream out) {
		Lines lines = new Lines(out);
		lines.text(0, Concept.of(trace.element().eClass()).label() + " " + Phrases.label(trace.element()));
		trace.gaps().forEach(gap -> lines.text(2, "GAP: " + gap.words()));
		for (ThreadEnd end : ThreadEnd.values()) {
			List<Chain> chains = trace.to(end);
			if (!chains.isEmpty()) {
				lines.heading(switch (end) {
					case OUTCOME -> "UP TO OUTCOMES";
					case SAVINGS_LINE -> "DOWN TO SAVINGS";
					case COST_CENTRE -> "DOWN TO COST CENTRES";
					case RISK -> "DOWN TO RISKS";
					case DECISION -> "DOWN TO DECISIONS";
					case SCRUTINY_COMMENT -> "DOWN TO SCRUTINY COMMENTS";
				});
				chains.stream().limit(Phrases.MOST).forEach(chain -> lines.text(2, words(chain)));
				lines.rest(chains);
			}
		}
		if (trace.isIllustrative()) {
			lines.heading(Phrases.ILLUSTRATIVE);
		}
	}

	private static String words(Chain chain) {
		StringBuilder text = new StringBuilder(Phrases.reference(chain.steps().get(0).element()));
		for (ThreadStep step : chain.steps().subList(1, chain.steps().size())) {
			text.append(' ').append(step.words()).append(" → ")
					.append(step == chain.steps().get(chain.steps().size() - 1) ? Phrases.label(step.element()) : Phrases.reference(step.element()));
		}
		return text.toString();
	}
}
