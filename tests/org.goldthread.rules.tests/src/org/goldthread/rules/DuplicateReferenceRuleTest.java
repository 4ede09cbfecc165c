package org.goldthread.rules;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.Edit;
import org.junit.jupiter.api.Test;

class DuplicateReferenceRuleTest {

	private final Workstream frontDoor = workstream("WS-01", "Front door");
	private final Workstream digital = workstream("WS-02", "Digital");
	private final RuleTrial trial = RuleTrial.of("GT-I01", aPortfolio().with(frontDoor, digital, risk("R-001", "Fire")));

	@Test
	void elementsWithReferencesOfTheirOwnAreNotFound() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void everyElementThatSharesAReferenceIsFound() {
		digital.setReference("WS-01");

		assertEquals(List.of("Reference WS-01 of workstream WS-01 Front door is also that of workstream WS-01 Digital.",
				"Reference WS-01 of workstream WS-01 Digital is also that of workstream WS-01 Front door."), trial.messages());
	}

	@Test
	void elementsOfDifferentClassesCollideToo() {
		digital.setReference("R-001");

		assertEquals(2, trial.messages().size());
	}

	@Test
	void missingReferencesDoNotCollide() {
		frontDoor.setReference(null);
		digital.setReference("");

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theFixGivesTheNextFreeReference() {
		digital.setReference("WS-01");
		trial.apply(mend());

		assertEquals("WS-02", frontDoor.getReference());
	}

	@Test
	void theFixCanBeUndone() {
		digital.setReference("WS-01");

		trial.assertUndoRestores(mend());
	}

	@Test
	void allFixesTogetherLeaveTheReferenceToOneElement() {
		digital.setReference("WS-01");
		List<Edit> edits = trial.run().all().stream().map(finding -> ((QuickFix.Mend) finding.fixes().get(0)).edit()).toList();
		edits.forEach(trial::apply);

		assertEquals(List.of("WS-02", "WS-01"), List.of(frontDoor.getReference(), digital.getReference()));
	}

	@Test
	void anElementOutsideAResourceHasNoFix() {
		Portfolio loose = aPortfolio().with(workstream("WS-01", "Front door"), workstream("WS-01", "Digital")).build();
		Findings findings = new RuleRunner(RuleCatalogue.load().only(List.of("GT-I01")), RuleTrial.clock()).run(loose);

		assertEquals(List.of(), findings.all().get(0).fixes());
	}

	private Edit mend() {
		return ((QuickFix.Mend) trial.fixes().get(0)).edit();
	}
}
