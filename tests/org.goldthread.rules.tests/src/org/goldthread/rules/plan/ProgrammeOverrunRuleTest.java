package org.goldthread.rules.plan;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.Programme;
import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class ProgrammeOverrunRuleTest {

	private final Milestone platform = having(milestone("MS-001", "Platform live"), each -> each.setForecast(LocalDate.of(2021, 9, 30)));
	private final Programme programme = having(element(Literals.PROGRAMME, Programme.class, "PG1", "Transformation"),
			each -> each.setEnd(LocalDate.of(2021, 9, 30)));
	private final RuleTrial trial = RuleTrial.of(new ProgrammeOverrunRule(),
			aPortfolio().with(programme, workstream("WS-01", "Technology"), platform));

	@Test
	void aPlanThatEndsWithTheProgrammeIsFine() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aMilestoneAfterTheEndIsFound() {
		platform.setForecast(LocalDate.of(2021, 11, 12));

		assertEquals(List.of("Programme PG1 Transformation is to end on 30 September 2021, but MS-001 Platform live cannot come before "
				+ "12 November 2021."), trial.messages());
	}

	@Test
	void aMilestoneThatWaitsForALaterOneIsFound() {
		Milestone closed = having(milestone("MS-002", "Old systems closed"), each -> each.setForecast(LocalDate.of(2021, 6, 1)));
		closed.getPredecessors().add(platform);
		platform.setForecast(LocalDate.of(2021, 10, 1));
		((Workstream) platform.eContainer()).getMilestones().add(closed);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void whatIsDoneDoesNotCount() {
		platform.setActual(LocalDate.of(2021, 11, 12));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aLaterEndMendsIt() {
		platform.setForecast(LocalDate.of(2021, 11, 12));

		trial.assertAnswerMends("Agree another end…", LocalDate.of(2021, 11, 30));
	}
}
