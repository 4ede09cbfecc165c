package org.goldthread.analysis.network;

import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Criticality;
import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.LinkType;
import org.junit.jupiter.api.Test;

class LoopsTest {

	private static final Consumer<Dependency> AS_IS = handover -> { };

	@Test
	void aLoopIsNamedStepByStep() {
		Plan plan = three().link("a", "b", 0).link("b", "c", 5).link("c", "a", LinkType.START_TO_START, -2, AS_IS);

		assertEquals(List.of("a a before b b (DEP-1, FS)", "b b before c c (DEP-2, FS + 5)", "c c before a a (DEP-3, SS - 2)"),
				only(plan).steps().stream().map(Link::words).toList());
	}

	@Test
	void theShortestLoopIsNamedAndTheOthersAreCounted() {
		Plan plan = three().at("d", "").link("a", "b", 0).link("b", "c", 0).link("c", "d", 0).link("d", "a", 0).link("d", "c", 0);

		assertEquals(List.of("c", "d"), only(plan).steps().stream().map(step -> step.from().getName()).toList());
		assertEquals(2, only(plan).otherItems());
	}

	@Test
	void itemsInLoopsAndTheirLinksHaveNoDates() {
		Plan plan = new Plan().at("a", "2019-06-10").at("b", "2019-06-11").at("c", "2019-06-03").at("d", "2019-06-12")
				.link("a", "b", 0).link("b", "a", 0).link("b", "c", 0).link("d", "a", 0);

		assertEquals(ItemState.IN_LOOP, plan.schedule("a").state());
		assertEquals("2019-06-03", plan.schedule("c").earliest().orElseThrow().toString());
		assertEquals(0, plan.schedule("d").totalFloat().orElseThrow());
	}

	@Test
	void whatFollowsFromALoopAndWhatLeadsToItIsNoPartOfIt() {
		Plan plan = three().at("before", "").at("after", "").link("before", "a", 0).link("a", "b", 0).link("b", "a", 0).link("b", "after", 0)
				.link("before", "c", 0).link("c", "after", 0);

		assertEquals(2, only(plan).items());
	}

	@Test
	void anItemThatWaitsForItselfIsALoop() {
		Plan plan = three().link("a", "a", 0);

		assertEquals(1, only(plan).steps().size());
	}

	@Test
	void twoTanglesAreTwoLoops() {
		Plan plan = three().at("d", "").link("a", "b", 0).link("b", "a", 0).link("c", "d", 0).link("d", "c", 0).link("b", "c", 0);

		assertEquals(2, plan.network().loops().size());
	}

	@Test
	void whatIsNotAgreedIsGivenUpFirst() {
		Plan plan = three().link("a", "b", LinkType.FINISH_TO_START, 0, handover -> {
			handover.setAgreedByGiver(false);
			handover.setCriticality(Criticality.CRITICAL);
		}).link("b", "a", LinkType.FINISH_TO_START, 0, handover -> handover.setCriticality(Criticality.LOW));

		assertEquals("DEP-1", weakest(plan));
	}

	@Test
	void amongAgreedOnesTheLeastCriticalIsGivenUp() {
		Plan plan = three().link("a", "b", LinkType.FINISH_TO_START, 0, handover -> handover.setCriticality(Criticality.LOW))
				.link("b", "a", LinkType.FINISH_TO_START, 0, handover -> handover.setCriticality(Criticality.HIGH));

		assertEquals("DEP-1", weakest(plan));
	}

	@Test
	void amongEqualsTheLastIsGivenUp() {
		Plan plan = three().link("b", "a", 0).link("a", "b", 0);

		assertEquals("DEP-2", weakest(plan));
	}

	@Test
	void aPredecessorIsGivenUpLast() {
		Plan plan = three().link("a", "b", LinkType.FINISH_TO_START, 0, handover -> handover.setCriticality(Criticality.CRITICAL));
		plan.milestone("a").getPredecessors().add(plan.milestone("b"));

		assertEquals("DEP-1", weakest(plan));
	}

	@Test
	void workstreamsThatWaitForEachOtherWithoutItemsAreNamedApart() {
		Plan plan = three();
		plan.portfolio().getDependencies().add(between(plan, "a", "b"));
		plan.portfolio().getDependencies().add(between(plan, "b", "a"));

		assertEquals(List.of(), plan.network().loops());
		assertEquals(List.of("WS-a", "WS-b"),
				plan.network().workstreamLoops().get(0).steps().stream().map(step -> step.giver().getReference()).toList());
	}

	@Test
	void workstreamsThatHandOverDifferentItemsToEachOtherAreNoLoop() {
		Plan plan = three();
		plan.portfolio().getDependencies().add(between(plan, "a", "b"));
		plan.link("b", "a", 0);

		assertEquals(List.of(), plan.network().workstreamLoops());
	}

	private static Plan three() {
		return new Plan().at("a", "").at("b", "").at("c", "");
	}

	private static Loop only(Plan plan) {
		List<Loop> loops = plan.network().loops();
		assertEquals(1, loops.size());
		return loops.get(0);
	}

	private static String weakest(Plan plan) {
		return only(plan).weakest().dependency().orElseThrow().getReference();
	}

	private static Dependency between(Plan plan, String giver, String receiver) {
		Dependency handover = element(Literals.DEPENDENCY, Dependency.class, "DEP-" + giver + receiver, "");
		handover.setGiver(plan.workstreamOf(giver));
		handover.setReceiver(plan.workstreamOf(receiver));
		return handover;
	}
}
