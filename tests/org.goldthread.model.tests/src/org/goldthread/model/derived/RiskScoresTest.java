package org.goldthread.model.derived;

import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAppetite;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskCategory;
import org.goldthread.model.RiskNature;
import org.goldthread.model.RiskScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskScoresTest {

	private final Risk buyIn = having(risk("R-001", "Staff do not take part"), risk -> {
		risk.setCategory(RiskCategory.PEOPLE);
		risk.setInherentLikelihood(4);
		risk.setInherentImpact(5);
		risk.setResidualLikelihood(3);
		risk.setResidualImpact(4);
		risk.setTargetLikelihood(2);
		risk.setTargetImpact(3);
	});
	private final RiskScale scale = having(Elements.create(Literals.RISK_SCALE, RiskScale.class), scale -> {
		scale.getBands().add(band("Low", 1));
		scale.getBands().add(band("High", 12));
		scale.getBands().add(band("Medium", 6));
		scale.getAppetites().add(appetite(RiskCategory.PEOPLE, 9));
	});

	@Test
	void aScoreIsLikelihoodTimesImpact() {
		assertEquals(OptionalInt.of(20), RiskScores.inherent(buyIn));
	}

	@Test
	void theResidualScoreCountsTodaysControls() {
		assertEquals(OptionalInt.of(12), RiskScores.residual(buyIn));
	}

	@Test
	void theTargetScoreIsTheOneAimedFor() {
		assertEquals(OptionalInt.of(6), RiskScores.target(buyIn));
	}

	@Test
	void aRiskWithoutImpactHasNoScore() {
		buyIn.setResidualImpact(null);

		assertEquals(OptionalInt.empty(), RiskScores.residual(buyIn));
	}

	@ParameterizedTest
	@CsvSource({"1, Low", "5, Low", "6, Medium", "11, Medium", "12, High", "25, High"})
	void aScoreFallsIntoTheHighestBandThatItReaches(int score, String band) {
		assertEquals(band, RiskScores.band(scale, score).orElseThrow().getName());
	}

	@Test
	void aScoreBelowAllBandsHasNone() {
		scale.getBands().remove(0);

		assertEquals(Optional.empty(), RiskScores.band(scale, 3));
	}

	@Test
	void aThreatThatScoresHigherThanTheAppetiteIsAboveIt() {
		assertEquals(Optional.of(true), RiskScores.isAboveAppetite(scale, buyIn));
	}

	@Test
	void aThreatThatScoresTheAppetiteIsNotAboveIt() {
		buyIn.setResidualImpact(3);

		assertEquals(Optional.of(false), RiskScores.isAboveAppetite(scale, buyIn));
	}

	@Test
	void anOpportunityIsNeitherAboveNorBelow() {
		buyIn.setNature(RiskNature.OPPORTUNITY);

		assertEquals(Optional.empty(), RiskScores.isAboveAppetite(scale, buyIn));
	}

	@Test
	void aCategoryWithoutAppetiteSaysNothing() {
		buyIn.setCategory(RiskCategory.LEGAL);

		assertEquals(Optional.empty(), RiskScores.isAboveAppetite(scale, buyIn));
	}

	private static RiskBand band(String name, int from) {
		return having(Elements.create(Literals.RISK_BAND, RiskBand.class), band -> {
			band.setName(name);
			band.setFrom(from);
		});
	}

	private static RiskAppetite appetite(RiskCategory category, int highestScore) {
		return having(Elements.create(Literals.RISK_APPETITE, RiskAppetite.class), appetite -> {
			appetite.setCategory(category);
			appetite.setHighestScore(highestScore);
		});
	}
}
