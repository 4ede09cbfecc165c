package org.goldthread.cli.analysis;

import java.util.List;
import java.util.function.Function;

import org.goldthread.analysis.savings.AmountRange;
import org.goldthread.analysis.savings.SavingsTotal;
import org.goldthread.model.Cashability;
import org.goldthread.model.Recurrence;

/**
 * A part of savings that reports show.
 *
 * @param key its name in JSON
 * @param label its name in text
 * @param of finds it
 */
record SavingsSplit(String key, String label, Function<SavingsTotal, AmountRange> of) {

	/** All parts, in the order of reports. */
	static final List<SavingsSplit> ALL = List.of(
			new SavingsSplit("all", "all", SavingsTotal::all),
			new SavingsSplit("cashable", "  cashable", SavingsTotal::cashable),
			new SavingsSplit("nonCashable", "  non-cashable", total -> total.byCashability().get(Cashability.NON_CASHABLE)),
			new SavingsSplit("costAvoidance", "  cost avoidance", total -> total.byCashability().get(Cashability.COST_AVOIDANCE)),
			new SavingsSplit("cashabilityNotStated", "  cashable or not: not stated", total -> total.byCashability().get(Cashability.NOT_STATED)),
			new SavingsSplit("recurrent", "  recurrent", total -> total.byRecurrence().get(Recurrence.RECURRENT)),
			new SavingsSplit("oneOff", "  one-off", total -> total.byRecurrence().get(Recurrence.ONE_OFF)),
			new SavingsSplit("recurrenceNotStated", "  recurrent or not: not stated", total -> total.byRecurrence().get(Recurrence.NOT_STATED)),
			new SavingsSplit("efficiency", "  the same for less", SavingsTotal::efficiency),
			new SavingsSplit("scopeReduction", "  scope reduction", SavingsTotal::scopeReduction),
			new SavingsSplit("typeNotStated", "  type not stated", SavingsTotal::typeNotStated));

	/** Whether it holds what does not state its kind, and is worth a line only when there is some. */
	boolean isRemainder() {
		return key.endsWith("NotStated");
	}
}
