package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.Amounts.pounds;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Cashability;
import org.goldthread.model.Confidence;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Option;
import org.goldthread.model.OptionKind;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.SavingsTarget;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavingWithoutPlanBRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final SavingsLine letters = savingsLine("SAV-002", "Fewer letters");
	private final SavingsTarget required = element(Literals.SAVINGS_TARGET, SavingsTarget.class, "ST-1", "Required");
	private final Option planB = element(Literals.OPTION, Option.class, "OPT-2", "Contracts instead");
	private final RuleTrial trial = RuleTrial.of("GT-S11", aPortfolio().with(contacts, letters, required));

	@BeforeEach
	void requireTenTimesTheSaving() {
		required.setRequired(true);
		required.setLikely(pounds(33_000_000));
		contacts.setGross(pounds(3_300_000));
		contacts.setCashability(Cashability.CASHABLE);
		planB.setKind(OptionKind.PLAN_B);
	}

	@Test
	void aCriticalSavingWithoutSubstituteIsFound() {
		assertEquals(List.of("Saving SAV-001 Fewer contacts is to bring £3.3m a year, 10 per cent of the £33m required, and has no Plan B."),
				trial.messages());
	}

	@Test
	void aSavingBelowTheShareIsNotFound() {
		contacts.setGross(pounds(3_299_999));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anUnsureSavingIsCriticalFromASmallerShareOn() {
		contacts.setGross(pounds(1_650_000));
		contacts.setConfidence(Confidence.LOW);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void aSavingWithASubstituteIsNotFound() {
		contacts.setSubstitute(letters);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aSubstituteThatIsGivenUpDoesNotCount() {
		contacts.setSubstitute(letters);
		letters.setStatus(SavingStatus.WRITTEN_OUT);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void aPlanBThatOffersAnotherSavingIsEnough() {
		planB.getSubstitutes().add(letters);
		Elements.portfolioOf(contacts).orElseThrow().getOptions().add(planB);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlanBThatOffersTheSavingItselfIsNot() {
		planB.getSubstitutes().add(contacts);
		Elements.portfolioOf(contacts).orElseThrow().getOptions().add(planB);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void withoutARequiredTotalNothingIsCritical() {
		required.setRequired(false);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void timeSavedIsNotCritical() {
		contacts.setCashability(Cashability.NON_CASHABLE);

		assertEquals(List.of(), trial.messages());
	}

	@ParameterizedTest
	@EnumSource(names = { "DELIVERED", "UNDELIVERABLE", "WRITTEN_OUT" })
	void aSavingThatIsNoLongerPlannedIsNotFound(SavingStatus status) {
		contacts.setStatus(status);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Choose a substitute…", letters);
	}
}
