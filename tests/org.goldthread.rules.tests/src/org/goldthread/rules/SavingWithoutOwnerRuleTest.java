package org.goldthread.rules;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.role;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Role;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;
import org.junit.jupiter.api.Test;

class SavingWithoutOwnerRuleTest {

	private final Role director = role("ROLE-01", "Director of Customer Services");
	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final RuleTrial trial = RuleTrial.of("GT-S01", aPortfolio().with(director, contacts));

	@Test
	void aSavingWithoutOwnerIsFound() {
		assertEquals(List.of("Saving SAV-001 Fewer contacts has no owner."), trial.messages());
	}

	@Test
	void aSavingWithAnOwnerIsNotFound() {
		contacts.setOwner(director);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aSavingThatIsWrittenOutIsNotFound() {
		contacts.setStatus(SavingStatus.WRITTEN_OUT);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsNotFound() {
		contacts.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theFixAsksForARole() {
		assertSame(Literals.ROLE, ((QuickFix.FillIn) trial.fixes().get(0)).answerType());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.apply(trial.answer(director));

		assertSame(director, contacts.getOwner());
	}

	@Test
	void theFixCanBeUndone() {
		trial.assertUndoRestores(trial.answer(director));
	}
}
