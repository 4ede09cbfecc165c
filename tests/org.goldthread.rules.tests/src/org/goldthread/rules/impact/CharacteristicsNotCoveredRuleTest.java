package org.goldthread.rules.impact;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.goldthread.model.AssessmentStage;
import org.goldthread.model.Characteristic;
import org.goldthread.model.ImpactAssessment;
import org.goldthread.model.ImpactDirection;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class CharacteristicsNotCoveredRuleTest {

	private final ImpactAssessment assessment = Assessments.frontDoor();
	private final RuleTrial trial = RuleTrial.of(new CharacteristicsNotCoveredRule(), aPortfolio().with(assessment));

	@Test
	void anAssessmentThatCoversNoneIsFound() {
		Assessments.effect(assessment, Characteristic.CARERS, ImpactDirection.NEUTRAL);

		assertEquals(List.of("Impact assessment IA-01 Front door says nothing about any of the nine protected characteristics."),
				trial.messages());
	}

	@Test
	void theMissingOnesAreNamed() {
		coverAllBut(Characteristic.RACE, Characteristic.SEX);

		assertEquals(List.of("Impact assessment IA-01 Front door says nothing about race and sex."), trial.messages());
	}

	@Test
	void aGroupThatIsNotAssessedIsNotCovered() {
		coverAllBut(Characteristic.RACE);
		Assessments.effect(assessment, Characteristic.RACE, ImpactDirection.NOT_ASSESSED);

		assertEquals(List.of("Impact assessment IA-01 Front door says nothing about race."), trial.messages());
	}

	@Test
	void anAssessmentThatCoversAllNineIsFine() {
		coverAllBut();

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aScreeningNeedNotCoverThem() {
		assessment.setStage(AssessmentStage.SCREENING);

		assertEquals(List.of(), trial.messages());
	}

	private void coverAllBut(Characteristic... left) {
		Stream.of(Characteristic.values()).limit(9).filter(each -> !List.of(left).contains(each))
				.forEach(each -> Assessments.effect(assessment, each, ImpactDirection.NEUTRAL));
	}
}
