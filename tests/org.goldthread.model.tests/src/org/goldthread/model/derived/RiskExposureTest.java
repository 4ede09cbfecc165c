package org.goldthread.model.derived;

import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.Tranche;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskExposureTest {

	private static final LocalDate AS_AT = LocalDate.of(2018, 9, 18);

	private final Risk redundancy = risk("R-002", "Redundancy costs more than planned");

	@Test
	void theExpectedValueIsLikelyImpactTimesProbability() {
		redundancy.setImpactLikely(new BigDecimal("2650000"));
		redundancy.setProbability(35);

		assertEquals(0, new BigDecimal("927500").compareTo(RiskExposure.expectedValue(redundancy).orElseThrow()));
	}

	@Test
	void withoutProbabilityThereIsNoExpectedValue() {
		redundancy.setImpactLikely(BigDecimal.TEN);

		assertEquals(Optional.empty(), RiskExposure.expectedValue(redundancy));
	}

	@ParameterizedTest
	@CsvSource({"2018-09-01, IMMINENT", "2018-10-18, IMMINENT", "2018-10-19, THIS_TRANCHE", "2018-12-31, THIS_TRANCHE",
			"2019-01-01, THIS_YEAR", "2019-03-31, THIS_YEAR", "2019-04-01, BEYOND"})
	void theFirstBandThatFitsIsTheProximity(LocalDate day, ProximityBand band) {
		redundancy.setProximity(day);
		redundancy.setWorkstream(having(workstream("WS-01", "Front door"), workstream -> workstream
				.setTranche(having(element(Literals.TRANCHE, Tranche.class, "TR-1", "Design"),
						tranche -> tranche.setEnd(LocalDate.of(2018, 12, 31))))));

		assertEquals(Optional.of(band), RiskExposure.proximity(redundancy, AS_AT));
	}

	@Test
	void withoutATrancheTheYearDecides() {
		redundancy.setProximity(LocalDate.of(2018, 12, 31));

		assertEquals(Optional.of(ProximityBand.THIS_YEAR), RiskExposure.proximity(redundancy, AS_AT));
	}

	@Test
	void withoutADateThereIsNoProximity() {
		assertEquals(Optional.empty(), RiskExposure.proximity(redundancy, AS_AT));
	}
}
