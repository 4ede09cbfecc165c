package org.goldthread.rules.dependency;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.goldthread.testing.portfolio.Words.role;
import static org.goldthread.testing.portfolio.Words.workstream;

import java.time.LocalDate;

import org.goldthread.model.Dependency;
import org.goldthread.model.DependencyStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.Role;
import org.goldthread.model.Workstream;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleTrial;

/** A hand-over from WS-01 Technology to WS-02 Front door, sound in every way, for tests to break. */
final class Contract {

	final Role owner = role("ROLE-01", "Director");
	final Milestone platform = milestone("MS-001", "Platform live");
	final Milestone centre = milestone("MS-002", "Contact centre open");
	final Workstream technology = workstream("WS-01", "Technology");
	final Workstream frontDoor = workstream("WS-02", "Front door");
	final Dependency dependency = element(Literals.DEPENDENCY, Dependency.class, "DEP-01", "Platform");

	Contract() {
		technology.getMilestones().add(platform);
		frontDoor.getMilestones().add(centre);
		dependency.setStatus(DependencyStatus.AGREED);
		dependency.setGiver(technology);
		dependency.setReceiver(frontDoor);
		dependency.setGiverItem(platform);
		dependency.setReceiverItem(centre);
		dependency.setGiverOwner(owner);
		dependency.setReceiverOwner(owner);
		dependency.setAgreedByGiver(true);
		dependency.setAgreedByReceiver(true);
		dependency.setForecast(LocalDate.of(2019, 9, 30));
		dependency.setNeedBy(LocalDate.of(2019, 10, 31));
	}

	/** A trial of a rule on the portfolio of this hand-over. */
	RuleTrial trial(Rule rule) {
		return RuleTrial.of(rule, aPortfolio().with(owner, technology, frontDoor, dependency));
	}
}
