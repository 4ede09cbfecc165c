package org.goldthread.rules.plan;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.goldthread.testing.portfolio.Words.role;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Role;
import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class OverloadedRoleRuleTest {

	private final Role manager = role("ROLE-01", "Programme manager");
	private final Workstream technology = workstream("WS-01", "Technology");
	private final RuleTrial trial = RuleTrial.of(new OverloadedRoleRule(), aPortfolio().with(manager, technology));

	@Test
	void aRoleWithMoreCriticalItemsThanAllowedIsFound() {
		chain(6);

		assertEquals(List.of("Role ROLE-01 Programme manager owns 6 items that leave no room to slip, among them MS-1 Step."), trial.messages());
	}

	@Test
	void fiveAreAllowed() {
		chain(5);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void itemsWithRoomToSlipDoNotCount() {
		chain(6);
		technology.getMilestones().forEach(each -> each.getPredecessors().clear());
		portfolio().getDependencies().clear();

		assertEquals(List.of(), trial.messages());
	}

	private Portfolio portfolio() {
		return (Portfolio) technology.eContainer().eContainer();
	}

	private void chain(int length) {
		for (int number = 1; number <= length; number++) {
			Milestone step = milestone("MS-" + number, "Step");
			step.setOwner(manager);
			step.setForecast(LocalDate.of(2019, 7, number));
			if (number > 1) {
				step.getPredecessors().add(technology.getMilestones().get(number - 2));
				Dependency tight = element(Literals.DEPENDENCY, Dependency.class, "DEP-" + number, "Tight");
				tight.setGiverItem(technology.getMilestones().get(number - 2));
				tight.setNeedBy(tight.getGiverItem().getForecast());
				portfolio().getDependencies().add(tight);
			}
			technology.getMilestones().add(step);
		}
	}
}
