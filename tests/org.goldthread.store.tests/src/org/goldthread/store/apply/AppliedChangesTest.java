package org.goldthread.store.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.store.difference.Changes;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.Decomposition;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.testing.portfolio.EditedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppliedChangesTest {

	private final EditedExample here = new EditedExample();
	private final EditedExample there = new EditedExample();
	private final Map<String, ElementVersion> base = state(here, Map.of());

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void anyChangesLeadToTheStateThatTheyWereMadeTo(int seed) {
		edit(there, seed);
		Map<String, ElementVersion> wanted = state(there, base);
		List<LeftOut> leftOut = apply(Changes.between(base, wanted).values(), wanted);
		assertEquals(wanted, state(here, wanted));
		assertEquals(List.of(), leftOut);
	}

	@ParameterizedTest
	@ValueSource(ints = { 21, 22, 23, 24, 25, 26, 27, 28 })
	void anyEditsAreTakenBackByTheirChangesReversed(int seed) {
		edit(here, seed);
		Map<String, ElementVersion> edited = state(here, base);
		apply(Changes.between(edited, base).values(), base);
		assertEquals(base, state(here, base));
	}

	@ParameterizedTest
	@ValueSource(ints = { 41, 42, 43 })
	void oneUndoTakesThemBack(int seed) {
		edit(there, seed);
		Map<String, ElementVersion> wanted = state(there, base);
		apply(Changes.between(base, wanted).values(), wanted);
		here.edits().undo();
		assertEquals(base, state(here, base));
	}

	@Test
	void aRiskComesBackAmongItsNeighboursWithTheLinksToItsPlaceButNotOverOtherEdits() {
		List<Risk> risks = here.portfolio().getRisks();
		Risk second = risks.get(1);
		String id = second.getId();
		here.edits().apply(DeleteElements.of(List.of(second)));
		here.edits().apply(Edit.of("Rename", () -> risks.get(0).setName("Renamed meanwhile")));
		apply(List.of(ElementChange.added(base.get(id))), base);
		assertEquals(id, risks.get(1).getId());
		assertEquals("Renamed meanwhile", risks.get(0).getName());
		assertEquals(base.get(id), state(here, base).get(id));
	}

	@Test
	void aLinkToSomethingThatIsGoneIsLeftOutAndTold() {
		Risk risk = here.portfolio().getRisks().get(0);
		ElementVersion now = base.get(risk.getId());
		ElementVersion wanted = now.with("relatedRisks", List.of("gone")).with("name", List.of("Other"));
		List<LeftOut> leftOut = apply(List.of(ElementChange.changed(now, wanted)), base);
		assertEquals(List.of(new LeftOut(risk.getId(), "relatedRisks", "gone")), leftOut);
		assertEquals("Other", risk.getName());
	}

	@Test
	void whatChangedInAnEntryThatIsGoneIsLeftOutAndTold() {
		Risk risk = here.portfolio().getRisks().get(0);
		ElementVersion now = base.get(risk.getId());
		here.edits().apply(DeleteElements.of(List.of(risk)));
		List<LeftOut> leftOut = apply(List.of(ElementChange.changed(now, now.with("name", List.of("Other")))), base);
		assertEquals(List.of(new LeftOut(now.id(), "", now.id())), leftOut);
	}

	@Test
	void whatComesBackIntoSomethingThatIsGoneIsLeftOutAndTold() {
		ElementVersion version = base.values().stream().filter(entry -> entry.place().feature().equals("milestones")).findFirst().orElseThrow();
		Workstream workstream = (Workstream) here.resource().getEObject(version.place().container());
		here.edits().apply(DeleteElements.of(List.of(workstream)));
		List<LeftOut> leftOut = apply(List.of(ElementChange.added(version)), base);
		assertTrue(leftOut.contains(new LeftOut(version.id(), "", workstream.getId())), leftOut::toString);
	}

	private List<LeftOut> apply(Collection<ElementChange> changes, Map<String, ElementVersion> wanted) {
		List<LeftOut> leftOut = new ArrayList<>();
		here.edits().apply(Edit.of("Take over", () -> leftOut.addAll(AppliedChanges.apply(here.portfolio(), changes, wanted::get))));
		return leftOut;
	}

	private static Map<String, ElementVersion> state(EditedExample example, Map<String, ElementVersion> earlier) {
		Portfolio portfolio = example.portfolio();
		return Decomposition.of(portfolio, earlier::get);
	}

	private static void edit(EditedExample example, int seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 150; i++) {
			example.step(random);
		}
	}
}
