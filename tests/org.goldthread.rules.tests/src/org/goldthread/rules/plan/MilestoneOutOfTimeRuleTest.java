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
import org.goldthread.model.Tranche;
import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class MilestoneOutOfTimeRuleTest {

	private final Tranche first = having(element(Literals.TRANCHE, Tranche.class, "TR1", "Foundations"), tranche -> {
		tranche.setStart(LocalDate.of(2018, 10, 17));
		tranche.setEnd(LocalDate.of(2019, 9, 30));
	});
	private final Workstream platform = having(workstream("WS-01", "Platform"), each -> each.setEndForecast(LocalDate.of(2020, 5, 29)));
	private final Milestone live = having(milestone("MS-001", "Live"), each -> each.setForecast(LocalDate.of(2019, 9, 30)));
	private final RuleTrial trial = RuleTrial.of(new MilestoneOutOfTimeRule(), aPortfolio().with(first, platform, live));

	@Test
	void aMilestoneInItsTimeIsFine() {
		live.setTranche(first);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aMilestoneAfterItsWorkstreamIsFound() {
		live.setForecast(LocalDate.of(2020, 6, 1));

		assertEquals(List.of("Milestone MS-001 Live is dated 1 June 2020, after workstream WS-01 Platform ends on 29 May 2020."),
				trial.messages());
	}

	@Test
	void aMilestoneAfterItsTrancheIsFound() {
		live.setTranche(first);
		live.setForecast(LocalDate.of(2019, 10, 1));

		assertEquals(List.of("Milestone MS-001 Live is dated 1 October 2019, after tranche TR1 Foundations ends on 30 September 2019."),
				trial.messages());
	}

	@Test
	void aMilestoneBeforeItsTrancheIsFound() {
		live.setTranche(first);
		live.setForecast(LocalDate.of(2018, 10, 16));

		assertEquals(List.of("Milestone MS-001 Live is dated 16 October 2018, before tranche TR1 Foundations starts on 17 October 2018."),
				trial.messages());
	}

	@Test
	void anotherDateMendsIt() {
		live.setForecast(LocalDate.of(2020, 6, 1));

		trial.assertAnswerMends("Set another date…", LocalDate.of(2020, 5, 29));
	}

	@Test
	void anotherTrancheMendsIt() {
		live.setTranche(first);
		live.setForecast(LocalDate.of(2019, 10, 1));

		trial.assertAnswerMends("Choose the tranche…", element(Literals.TRANCHE, Tranche.class, "TR2", "Transition"));
	}
}
