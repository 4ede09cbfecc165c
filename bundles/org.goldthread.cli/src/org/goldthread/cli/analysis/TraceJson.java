package org.goldthread.cli.analysis;

import static org.goldthread.cli.JsonForm.array;
import static org.goldthread.cli.JsonForm.object;

import java.util.List;

import org.goldthread.analysis.thread.Chain;
import org.goldthread.analysis.thread.ThreadGap;
import org.goldthread.analysis.thread.ThreadTrace;
import org.goldthread.cli.JsonForm;

import com.google.gson.JsonObject;

/** The golden thread of elements for programs, in the form that docs/command-line.md describes; the form only grows. */
final class TraceJson {

	private TraceJson() {
	}

	static String of(String file, List<ThreadTrace> traces) {
		return JsonForm.text(object("format", "goldthread-trace", "version", 1, "file", file, "traces", array(traces, TraceJson::trace)));
	}

	private static JsonObject trace(ThreadTrace trace) {
		return object("element", trace.element(), "illustrative", trace.isIllustrative(), "up",
				array(trace.up(), TraceJson::chain), "down", array(trace.down(), TraceJson::chain),
				"reachedUp", array(trace.reachedUp(), self -> self), "reachedDown", array(trace.reachedDown(), self -> self), "gaps",
				array(trace.gaps(), ThreadGap::words));
	}

	private static JsonObject chain(Chain chain) {
		return object("end", chain.end().type().getName(), "steps",
				array(chain.steps(), step -> object("words", step.words(), "element", step.element())));
	}
}
