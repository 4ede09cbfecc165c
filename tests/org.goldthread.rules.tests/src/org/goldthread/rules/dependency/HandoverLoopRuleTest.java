package org.goldthread.rules.dependency;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class HandoverLoopRuleTest {

	private final Contract contract = new Contract();
	private final Dependency back = having(element(Literals.DEPENDENCY, Dependency.class, "DEP-02", "Volumes"), dependency -> {
		dependency.setGiver(contract.frontDoor);
		dependency.setReceiver(contract.technology);
		dependency.setGiverItem(contract.centre);
		dependency.setReceiverItem(contract.platform);
	});

	@Test
	void handoversWithoutLoopAreFine() {
		assertEquals(List.of(), contract.trial(new HandoverLoopRule()).messages());
	}

	@Test
	void aLoopIsFoundWithItsSteps() {
		assertEquals(List.of("Hand-overs form a loop of 2 steps: MS-001 Platform live before MS-002 Contact centre open (DEP-01, FS); "
				+ "MS-002 Contact centre open before MS-001 Platform live (DEP-02, FS)."), trial().messages());
	}

	@Test
	void theAdviceNamesTheWeakestLink() {
		assertEquals("Give up the weakest link, DEP-02 Volumes, or say what really comes first.", trial().run().all().get(0).advice());
	}

	@Test
	void theFindingIsOnTheWeakestLink() {
		assertSame(back, trial().run().all().get(0).element());
	}

	@Test
	void deletingTheWeakestLinkMendsIt() {
		trial().assertMends("Give up DEP-02 Volumes: delete the dependency");
	}

	@Test
	void anotherItemThatWaitsMendsIt() {
		Milestone later = milestone("MS-003", "Second release");
		contract.technology.getMilestones().add(later);

		trial().assertAnswerMends("Choose another item that waits…", later);
	}

	@Test
	void predecessorsThatFormALoopAreFound() {
		contract.platform.getPredecessors().add(contract.platform);

		assertEquals(List.of("Hand-overs form a loop of 1 step: MS-001 Platform live before MS-001 Platform live (predecessor)."),
				contract.trial(new HandoverLoopRule()).messages());
	}

	@Test
	void takingOutThePredecessorMendsIt() {
		contract.platform.getPredecessors().add(contract.platform);

		contract.trial(new HandoverLoopRule()).assertMends("Give up MS-001 Platform live as what comes before MS-001 Platform live");
	}

	@Test
	void longLoopsAreCutShort() {
		Milestone before = contract.platform;
		for (int number = 3; number <= 9; number++) {
			Milestone next = milestone("MS-00" + number, "Step");
			next.getPredecessors().add(before);
			contract.technology.getMilestones().add(next);
			before = next;
		}
		contract.platform.getPredecessors().add(before);

		assertTrue(contract.trial(new HandoverLoopRule()).messages().get(0).endsWith("; and 2 more steps."));
	}

	private RuleTrial trial() {
		return RuleTrial.of(new HandoverLoopRule(), aPortfolio().with(contract.owner, contract.technology, contract.frontDoor,
				contract.dependency, back));
	}
}
