package org.goldthread.cli.analysis;

import static org.goldthread.cli.JsonForm.array;
import static org.goldthread.cli.JsonForm.object;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.goldthread.analysis.coverage.OutcomeCoverage;
import org.goldthread.analysis.coverage.ServedOutcome;
import org.goldthread.cli.JsonForm;
import org.goldthread.exchange.register.ReferenceOrder;
import org.goldthread.model.Element;

import com.google.gson.JsonObject;

/** An analysis for programs, in the form that docs/command-line.md describes; the form only grows. */
final class AnalysisJson {

	private AnalysisJson() {
	}

	static String of(Analysis analysis) {
		return JsonForm.text(object("format", "goldthread-analysis", "version", 1, "file", analysis.file(), "portfolio", analysis.portfolio(),
				"illustrative", analysis.isIllustrative(), "coverage", coverage(analysis.coverage()), "network", NetworkJson.of(analysis),
				"savings", SavingsJson.of(analysis.savings())));
	}

	/** Values in the order of the references of an element of each. */
	static <T> List<T> sorted(List<T> values, Function<? super T, ? extends Element> element) {
		return values.stream().sorted(Comparator.comparing((T value) -> (Element) element.apply(value), new ReferenceOrder())).toList();
	}

	private static JsonObject coverage(OutcomeCoverage coverage) {
		return object("outcomes", array(sorted(coverage.outcomes(), ServedOutcome::outcome), AnalysisJson::served), "workstreamsWithoutOutcome",
				array(sorted(coverage.workstreamsWithoutOutcome(), self -> self), self -> self), "poundsNotAttributed", coverage.poundsNotAttributed());
	}

	private static JsonObject served(ServedOutcome served) {
		return object("outcome", served.outcome(), "coverage", served.coverage().word(), "weightReceived", served.weightReceived(), "workstreams",
				array(sorted(List.copyOf(served.weights().entrySet()), Map.Entry::getKey),
						entry -> object("workstream", entry.getKey(), "weight", entry.getValue())),
				"benefits", array(sorted(served.benefits(), self -> self), self -> self), "poundsAYear", served.poundsAYear(), "cashablePoundsAYear",
				served.cashablePoundsAYear(), "risksAboveAppetite", array(sorted(served.risksAboveAppetite(), self -> self), self -> self));
	}
}
