package org.goldthread.rules;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.role;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Role;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.Edit;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class AcceptFindingTest {

	private static final LocalDate NEXT_YEAR = RuleTrial.TODAY.plusYears(1);

	private final Role director = role("ROLE-01", "Director");
	private final Workstream frontDoor = workstream("WS-01", "Front door");
	private final PortfolioBuilder builder = aPortfolio().with(director, frontDoor, workstream("WS-02", "Estate"));
	private final Portfolio portfolio = builder.build();
	private final RuleTrial trial = RuleTrial.of("GT-O01", builder);

	@Test
	void anAcceptedFindingIsReportedNoMore() {
		trial.apply(acceptance());

		assertEquals(List.of("Workstream WS-02 Estate contributes to no outcome."), trial.messages());
	}

	@Test
	void thePortfolioSaysWhoAcceptedWhatAndWhy() {
		trial.apply(acceptance());

		AcceptedFinding accepted = portfolio.getAcceptedFindings().get(0);
		assertEquals(List.of("GT-O01", frontDoor, "The review decides", director, RuleTrial.TODAY, NEXT_YEAR),
				List.of(accepted.getRuleId(), accepted.getElement(), accepted.getReason(), accepted.getAcceptedBy(), accepted.getAcceptedOn(),
						accepted.getExpires()));
	}

	@Test
	void acceptingIsUndone() {
		trial.assertUndoRestores(acceptance());
	}

	@Test
	void theSameAcceptanceIsNotEnteredTwice() {
		Edit again = acceptance();
		trial.apply(acceptance());
		trial.apply(again);

		assertEquals(1, portfolio.getAcceptedFindings().size());
	}

	@Test
	void anAcceptanceIsTakenBack() {
		trial.apply(acceptance());
		trial.apply(AcceptFinding.takeBack(portfolio.getAcceptedFindings()));

		assertEquals(2, trial.messages().size());
	}

	@Test
	void theLabelsNameTheFinding() {
		trial.apply(acceptance());

		assertEquals(List.of("Accept GT-O01 on WS-02 Estate", "Take back the acceptance of GT-O01 WS-01"),
				List.of(acceptance().label(), AcceptFinding.takeBack(portfolio.getAcceptedFindings()).label()));
	}

	@Test
	void aReasonIsNeeded() {
		List<Finding> findings = trial.run().all();

		assertEquals("Say why the finding is accepted.", assertThrows(IllegalArgumentException.class,
				() -> AcceptFinding.of(findings, " ", director, RuleTrial.TODAY, NEXT_YEAR)).getMessage());
	}

	@Test
	void aRoleIsNeeded() {
		List<Finding> findings = trial.run().all();

		assertThrows(NullPointerException.class, () -> AcceptFinding.of(findings, "Why not", null, RuleTrial.TODAY, NEXT_YEAR));
	}

	@Test
	void anAcceptanceCannotEndBeforeItBegins() {
		List<Finding> findings = trial.run().all();

		assertEquals("An acceptance cannot end before 18 September 2018.", assertThrows(IllegalArgumentException.class,
				() -> AcceptFinding.of(findings, "Why", director, RuleTrial.TODAY, RuleTrial.TODAY.minusDays(1))).getMessage());
	}

	private Edit acceptance() {
		return AcceptFinding.of(List.of(trial.run().all().get(0)), "The review decides", director, RuleTrial.TODAY, NEXT_YEAR);
	}
}
