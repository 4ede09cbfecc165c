package org.goldthread.cli.analysis;

import static org.goldthread.cli.JsonForm.array;
import static org.goldthread.cli.JsonForm.object;
import static org.goldthread.cli.JsonForm.range;
import static org.goldthread.cli.analysis.AnalysisJson.sorted;

import java.util.Locale;

import org.goldthread.analysis.savings.LeftOut;
import org.goldthread.analysis.savings.SavingsByYear;
import org.goldthread.analysis.savings.SavingsTotal;
import org.goldthread.analysis.savings.TargetComparison;
import org.goldthread.cli.JsonForm;

import com.google.gson.JsonObject;

/** Savings by year for programs. */
final class SavingsJson {

	private SavingsJson() {
	}

	static JsonObject of(SavingsByYear savings) {
		return object("years", array(savings.years().entrySet(), entry -> year(entry.getKey().toString(), entry.getValue())), "increments",
				array(savings.increments().entrySet(), entry -> year(entry.getKey().toString(), entry.getValue())), "fullYear", total(savings.fullYear()),
				"leftOut",
				array(sorted(savings.lines().leftOut(), LeftOut::line),
						each -> object("line", each.line(), "reason", each.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '), "counted", each.counted())),
				"targets", array(sorted(savings.targets(), TargetComparison::target), SavingsJson::target));
	}

	private static JsonObject year(String year, SavingsTotal total) {
		JsonObject object = object("year", year);
		total(total).asMap().forEach(object::add);
		return object;
	}

	private static JsonObject total(SavingsTotal total) {
		JsonObject object = new JsonObject();
		SavingsSplit.ALL.forEach(split -> object.add(split.key(), range(split.of().apply(total))));
		return object;
	}

	private static JsonObject target(TargetComparison comparison) {
		return object("target", comparison.target(), "required", comparison.target().isRequired(), "low", comparison.target().getLow(), "likely",
				comparison.target().getLikely(), "high", comparison.target().getHigh(), "basis", comparison.target().getBasis().getLiteral(),
				"counted", comparison.counted().map(JsonForm::range), "shortfall", comparison.shortfall(), "explanation", comparison.explanation());
	}
}
