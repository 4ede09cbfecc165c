package org.goldthread.rules.dependency;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class WorkstreamLoopRuleTest {

	private final Contract contract = new Contract();
	private final Dependency back = having(element(Literals.DEPENDENCY, Dependency.class, "DEP-02", "Volumes"), dependency -> {
		dependency.setGiver(contract.frontDoor);
		dependency.setReceiver(contract.technology);
	});
	private final RuleTrial trial = RuleTrial.of(new WorkstreamLoopRule(),
			aPortfolio().with(contract.owner, contract.technology, contract.frontDoor, contract.dependency, back));

	@Test
	void aLoopOfWorkstreamsWithoutItemsIsFound() {
		contract.dependency.setReceiverItem(null);

		assertEquals(List.of("Workstreams wait for each other: WS-01 Technology hands over to WS-02 Front door (DEP-01 Platform); "
				+ "WS-02 Front door hands over to WS-01 Technology (DEP-02 Volumes)."), trial.messages());
	}

	@Test
	void namedItemsOnOneSideOfTheLoopAreEnough() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aWorkstreamThatWaitsForItselfIsLeftToAnotherRule() {
		back.setReceiver(contract.frontDoor);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theMissingItemMendsIt() {
		contract.dependency.setReceiverItem(null);

		trial.assertAnswerMends("Choose the receiver's item…", contract.centre);
	}
}
