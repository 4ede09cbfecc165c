package org.goldthread.rules.dependency;

import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class DependencyEndsRuleTest {

	private final Contract contract = new Contract();
	private final RuleTrial trial = contract.trial(new DependencyEndsRule());

	@Test
	void anItemOfAnotherWorkstreamIsFound() {
		contract.dependency.setReceiver(workstream("WS-03", "Libraries"));

		assertEquals(List.of("Dependency DEP-01 Platform names workstream WS-03 Libraries as receiver, but its item MS-002 Contact centre open "
				+ "belongs to WS-02 Front door."), trial.messages());
	}

	@Test
	void anItemWithoutWorkstreamNamedIsFound() {
		contract.dependency.setGiver(null);

		assertEquals(List.of("Dependency DEP-01 Platform names no workstream as giver, but its item MS-001 Platform live belongs to "
				+ "WS-01 Technology."), trial.messages());
	}

	@Test
	void anEndThatIsMissingIsFound() {
		contract.dependency.setGiver(null);
		contract.dependency.setGiverItem(null);

		assertEquals(List.of("Dependency DEP-01 Platform names no giver."), trial.messages());
	}

	@Test
	void aWorkstreamThatHandsOverToItselfIsFound() {
		contract.dependency.setReceiverItem(null);
		contract.dependency.setReceiver(contract.technology);

		assertEquals(List.of("Dependency DEP-01 Platform hands over from workstream WS-01 Technology to itself."), trial.messages());
	}

	@Test
	void workstreamsWithoutItemsAreFine() {
		contract.dependency.setGiverItem(null);
		contract.dependency.setReceiverItem(null);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theWorkstreamOfTheItemMendsIt() {
		contract.dependency.setGiver(null);

		trial.assertMends("Name the workstream of the item, WS-01 Technology");
	}

	@Test
	void theFixNamesNoOtherWorkstream() {
		contract.dependency.setGiver(null);
		trial.apply(((QuickFix.Mend) trial.fixes().get(0)).edit());

		assertSame(contract.technology, contract.dependency.getGiver());
	}

	@Test
	void withoutItemSomebodyHasToChoose() {
		contract.dependency.setGiver(null);
		contract.dependency.setGiverItem(null);

		trial.assertAnswerMends("Choose the giver…", contract.technology);
	}

	@Test
	void anotherReceiverMendsALoopToItself() {
		contract.dependency.setReceiverItem(null);
		contract.dependency.setReceiver(contract.technology);

		trial.assertAnswerMends("Choose another receiver…", contract.frontDoor);
	}
}
