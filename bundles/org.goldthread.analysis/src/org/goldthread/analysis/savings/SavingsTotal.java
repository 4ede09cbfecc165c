package org.goldthread.analysis.savings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.goldthread.model.Cashability;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingsLine;

/**
 * Amounts added up, and the same pounds split in three ways. Each split holds all of its kinds and adds up to the whole.
 *
 * @param all everything
 * @param byCashability by whether money leaves a budget
 * @param byRecurrence by whether it comes every year
 * @param byType by where it comes from; scope reduction does less, the others do the same for less
 */
public record SavingsTotal(AmountRange all, Map<Cashability, AmountRange> byCashability, Map<Recurrence, AmountRange> byRecurrence,
		Map<SavingType, AmountRange> byType) {

	/** No pounds at all. */
	public static SavingsTotal zero() {
		return new Sum().total();
	}

	/** Pounds that leave a budget. */
	public AmountRange cashable() {
		return byCashability.get(Cashability.CASHABLE);
	}

	/** Pounds saved by doing less. */
	public AmountRange scopeReduction() {
		return byType.get(SavingType.SCOPE_REDUCTION);
	}

	/** Pounds of lines that do not state where they come from. */
	public AmountRange typeNotStated() {
		return byType.get(SavingType.NOT_STATED);
	}

	/** Pounds saved by doing the same for less: every type that is stated but scope reduction. */
	public AmountRange efficiency() {
		return byType.entrySet().stream().filter(entry -> entry.getKey() != SavingType.SCOPE_REDUCTION && entry.getKey() != SavingType.NOT_STATED)
				.map(Map.Entry::getValue).reduce(AmountRange.ZERO, AmountRange::plus);
	}

	/** Adds lines up. */
	static final class Sum {

		private final Map<Cashability, AmountRange> byCashability = zeros(Cashability.class);
		private final Map<Recurrence, AmountRange> byRecurrence = zeros(Recurrence.class);
		private final Map<SavingType, AmountRange> byType = zeros(SavingType.class);
		private AmountRange all = AmountRange.ZERO;

		void add(SavingsLine line, AmountRange amounts) {
			all = all.plus(amounts);
			byCashability.merge(line.getCashability(), amounts, AmountRange::plus);
			byRecurrence.merge(line.getRecurrence(), amounts, AmountRange::plus);
			byType.merge(line.getType(), amounts, AmountRange::plus);
		}

		SavingsTotal total() {
			return new SavingsTotal(all, Collections.unmodifiableMap(byCashability), Collections.unmodifiableMap(byRecurrence),
					Collections.unmodifiableMap(byType));
		}

		private static <E extends Enum<E>> Map<E, AmountRange> zeros(Class<E> kinds) {
			Map<E, AmountRange> zeros = new EnumMap<>(kinds);
			for (E kind : kinds.getEnumConstants()) {
				zeros.put(kind, AmountRange.ZERO);
			}
			return zeros;
		}
	}
}
