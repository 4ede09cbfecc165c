package org.goldthread.rules.integrity;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class DuplicateNameRuleTest {

	private final RuleTrial trial = RuleTrial.of(new DuplicateNameRule(),
			aPortfolio().with(workstream("WS-01", "Front door"), workstream("WS-02", " front Door"), risk("R-001", "Front door")));

	@Test
	void bothOfTwoAreFoundAndOtherClassesAreNot() {
		assertEquals(List.of("Workstream WS-01 Front door is called the same as WS-02  front Door.",
				"Workstream WS-02  front Door is called the same as WS-01 Front door."), trial.messages());
	}

	@Test
	void ofThreeEachIsFound() {
		assertEquals(List.of("Risk R-001 Late is called the same as several others.", "Risk R-002 Late is called the same as several others.",
				"Risk R-003 Late is called the same as several others."),
				RuleTrial.of(new DuplicateNameRule(), aPortfolio().with(risk("R-001", "Late"), risk("R-002", "Late"), risk("R-003", "Late"))).messages());
	}

	@Test
	void missingNamesAreNotTheSame() {
		assertEquals(List.of(), RuleTrial.of(new DuplicateNameRule(), aPortfolio().with(risk("R-001", null), risk("R-002", ""))).messages());
	}

	@Test
	void anotherNameMendsIt() {
		trial.assertAnswerMends("Give it another name…", "Back office");
	}
}
