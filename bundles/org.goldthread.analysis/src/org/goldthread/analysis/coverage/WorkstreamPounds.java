package org.goldthread.analysis.coverage;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Map;

import org.goldthread.analysis.savings.LineAmounts;
import org.goldthread.model.Cashability;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;

/** The likely full-year effect of each workstream's counted savings. */
final class WorkstreamPounds {

	private final Map<Workstream, BigDecimal> all = new IdentityHashMap<>();
	private final Map<Workstream, BigDecimal> cashable = new IdentityHashMap<>();
	private BigDecimal withoutWorkstream = BigDecimal.ZERO;

	void add(SavingsLine line) {
		LineAmounts.fullYearEffect(line).ifPresent(amounts -> add(line, amounts.likely()));
	}

	BigDecimal of(Workstream workstream) {
		return all.getOrDefault(workstream, BigDecimal.ZERO);
	}

	BigDecimal cashableOf(Workstream workstream) {
		return cashable.getOrDefault(workstream, BigDecimal.ZERO);
	}

	BigDecimal withoutWorkstream() {
		return withoutWorkstream;
	}

	private void add(SavingsLine line, BigDecimal pounds) {
		if (line.getWorkstream() == null) {
			withoutWorkstream = withoutWorkstream.add(pounds);
			return;
		}
		all.merge(line.getWorkstream(), pounds, BigDecimal::add);
		if (line.getCashability() == Cashability.CASHABLE) {
			cashable.merge(line.getWorkstream(), pounds, BigDecimal::add);
		}
	}
}
