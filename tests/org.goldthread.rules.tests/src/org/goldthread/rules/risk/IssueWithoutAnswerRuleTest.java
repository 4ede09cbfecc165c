package org.goldthread.rules.risk;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Issue;
import org.goldthread.model.ItemStatus;
import org.goldthread.model.Role;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class IssueWithoutAnswerRuleTest {

	private final Role director = role("ROLE-01", "Director of Finance");
	private final Issue gap = having(element(Literals.ISSUE, Issue.class, "I-001", "Redundancy is not in the model"),
			issue -> issue.setOwner(director));
	private final RuleTrial trial = RuleTrial.of(new IssueWithoutAnswerRule(), aPortfolio().with(gap, director));

	@Test
	void anOwnedIssueWithTimeLeftIsFine() {
		gap.setDecisionNeededBy(RuleTrial.TODAY);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anIssueWithoutOwnerIsFound() {
		gap.setOwner(null);

		assertEquals(List.of("Issue I-001 Redundancy is not in the model has no owner."), trial.messages());
	}

	@Test
	void anOverdueDecisionIsFound() {
		gap.setDecisionNeededBy(LocalDate.of(2018, 9, 10));

		assertEquals(List.of("Issue I-001 Redundancy is not in the model needed a decision by 10 September 2018 and is still open."),
				trial.messages());
	}

	@Test
	void aClosedIssueIsFine() {
		gap.setOwner(null);
		gap.setStatus(ItemStatus.CLOSED);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anOwnerMendsIt() {
		gap.setOwner(null);

		trial.assertAnswerMends("Choose an owner…", director);
	}

	@Test
	void anotherDayMendsIt() {
		gap.setDecisionNeededBy(LocalDate.of(2018, 9, 10));

		trial.assertAnswerMends("Set another day…", LocalDate.of(2018, 10, 16));
	}
}
