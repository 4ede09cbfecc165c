package org.goldthread.rules;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.role;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.goldthread.model.Outcome;
import org.goldthread.model.Role;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.Edit;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class FixAllTest {

	private final Role head = role("ROLE-01", "Head of Transformation");
	private final Role finance = role("ROLE-02", "Director of Finance");
	private final SavingsLine estate = savingsLine("S-01", "Estate");
	private final SavingsLine spend = savingsLine("S-02", "Third-party spend");
	private final PortfolioBuilder portfolio = aPortfolio().with(head, finance, estate, spend);
	private final RuleTrial trial = RuleTrial.of("GT-S01", portfolio);

	@Test
	void answersGoWhereTheyBelong() {
		trial.apply(answers(trial, Optional.of(finance), Optional.of(head)));

		assertEquals(List.of(finance, head), List.of(estate.getOwner(), spend.getOwner()));
	}

	@Test
	void blanksStayUnfixed() {
		trial.apply(answers(trial, Optional.of(finance), Optional.empty()));

		assertNull(spend.getOwner());
	}

	@Test
	void blanksLeaveNoNote() {
		trial.apply(answers(trial, Optional.of(finance), Optional.empty()));

		assertNull(spend.getNotes());
	}

	@Test
	void theNotesSayWhoDecidedWhatAndWhen() {
		trial.apply(answers(trial, Optional.of(finance), Optional.empty()));

		assertEquals("18 September 2018: owner set to Director of Finance, decided by Head of Transformation.", estate.getNotes());
	}

	@Test
	void theNoteComesAfterWhatIsThere() {
		estate.setNotes("Ask the landlord.\n");
		trial.apply(answers(trial, Optional.of(finance), Optional.empty()));

		assertEquals(List.of("Ask the landlord.", "18 September 2018: owner set to Director of Finance, decided by Head of Transformation."),
				estate.getNotes().lines().toList());
	}

	@Test
	void oneUndoTakesAllBack() {
		trial.assertUndoRestores(answers(trial, Optional.of(finance), Optional.of(head)));
	}

	@Test
	void theLabelCountsTheAnswers() {
		assertEquals("Fix 2 findings of GT-S01 Saving without owner", answers(trial, Optional.of(finance), Optional.of(head)).label());
	}

	@Test
	void theLabelOfOneAnswerIsInTheSingular() {
		assertEquals("Fix 1 finding of GT-S01 Saving without owner", answers(trial, Optional.of(finance), Optional.empty()).label());
	}

	@Test
	void aSecondRunDoesNothing() {
		Edit second = answers(trial, Optional.of(head), Optional.empty());
		trial.apply(answers(trial, Optional.of(finance), Optional.empty()));
		trial.apply(second);

		assertEquals(List.of(finance, 1L), List.of(estate.getOwner(), estate.getNotes().lines().count()));
	}

	@Test
	void aLinkIsNotedAsAdded() {
		Outcome families = outcome("TC1", "Strong families");
		Workstream frontDoor = workstream("WS-01", "Front door");
		RuleTrial links = RuleTrial.of("GT-O01", aPortfolio().with(families, head, frontDoor));
		links.apply(answers(links, Optional.of(families)));

		assertEquals("18 September 2018: TC1 Strong families added to contributions, decided by Head of Transformation.", frontDoor.getNotes());
	}

	@Test
	void anAnswerAboutAPartIsNotedOnItsElement() {
		Outcome families = outcome("TC1", "Strong families");
		Workstream frontDoor = workstream("WS-01", "Front door", having(contribution(families, 10), each -> each.setWeight(null)));
		RuleTrial weights = RuleTrial.of(weightRule(), aPortfolio().with(families, head, frontDoor));
		weights.apply(answers(weights, Optional.of(40)));

		assertEquals("18 September 2018: weight of WS-01 to TC1 set to 40 per cent, decided by Head of Transformation.", frontDoor.getNotes());
	}

	@Test
	void allMendsAreOneStep() {
		RuleTrial references = duplicates();

		references.assertUndoRestores(FixAll.mends(rule(references), references.run().all(), RuleTrial.TODAY));
	}

	@Test
	void mendsLeaveNothingToFind() {
		RuleTrial references = duplicates();
		references.apply(FixAll.mends(rule(references), references.run().all(), RuleTrial.TODAY));

		assertEquals(List.of(), references.messages());
	}

	@Test
	void whatOnlyAsksIsNotMended() {
		assertEquals("Fix 0 findings of GT-S01 Saving without owner", FixAll.mends(rule(trial), trial.run().all(), RuleTrial.TODAY).label());
	}

	private static RuleTrial duplicates() {
		return RuleTrial.of("GT-I01", aPortfolio().with(workstream("WS-01", "One"), workstream("WS-01", "Two"), workstream("WS-01", "Three")));
	}

	/** The shipped rule about contributions without weight, whatever its id. */
	private static Rule weightRule() {
		return RuleCatalogue.load().rules().stream().filter(rule -> rule.title().equals("Contribution without weight")).findFirst().orElseThrow();
	}

	private static Rule rule(RuleTrial trial) {
		return trial.run().all().get(0).rule();
	}

	@SafeVarargs
	private Edit answers(RuleTrial trial, Optional<Object>... answers) {
		List<Finding> findings = trial.run().all();
		List<FixAll.Answer> given = IntStream.range(0, answers.length)
				.mapToObj(i -> new FixAll.Answer(findings.get(i), FixAll.questions(findings.get(i)).get(0), answers[i])).toList();
		return FixAll.answers(findings.get(0).rule(), given, head, RuleTrial.TODAY);
	}
}
