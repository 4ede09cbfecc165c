package org.goldthread.store.element;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.document.format.PortfolioWriter;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Portfolio;
import org.goldthread.store.difference.Changes;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.testing.portfolio.EditedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionContentsTest {

	private final EditedExample example = new EditedExample();

	@Test
	void theExampleComesBackAsItWas() throws Exception {
		assertArrayEquals(bytes(example.portfolio()), bytes(Composition.of(entries().values())));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5 })
	void aPortfolioComesBackAsItWasAfterAnyEdits(int seed) throws Exception {
		edit(seed, 200);
		assertArrayEquals(bytes(example.portfolio()), bytes(Composition.of(entries().values())));
	}

	@Test
	void theOrderInWhichEntriesAreReadDoesNotMatter() throws Exception {
		List<ElementVersion> shuffled = new ArrayList<>(entries().values());
		Collections.shuffle(shuffled, new Random(1));
		assertArrayEquals(bytes(example.portfolio()), bytes(Composition.of(shuffled)));
	}

	@Test
	void anUnchangedPortfolioHasNoChanges() {
		Map<String, ElementVersion> before = entries();
		assertEquals(Map.of(), Changes.between(before, Decomposition.of(example.portfolio(), before::get)));
	}

	@Test
	void theOriginIsNoPartOfTheContents() {
		Map<String, ElementVersion> before = entries();
		example.portfolio().setOriginRevision(7);
		example.portfolio().setOriginHash("ab");
		assertEquals(before, Decomposition.of(example.portfolio(), before::get));
	}

	@ParameterizedTest
	@ValueSource(ints = { 11, 12, 13 })
	void changesLeadFromOneStateToTheOther(int seed) throws Exception {
		Map<String, ElementVersion> before = entries();
		edit(seed, 100);
		Map<String, ElementVersion> state = new HashMap<>(before);
		for (ElementChange change : Changes.between(before, Decomposition.of(example.portfolio(), before::get)).values()) {
			state.remove(change.id());
			change.after().ifPresent(after -> state.put(after.id(), after));
		}
		assertArrayEquals(bytes(example.portfolio()), bytes(Composition.of(state.values())));
	}

	@Test
	void aRowThatIsMovedUpIsTheOnlyChange() {
		Map<String, ElementVersion> before = entries();
		example.portfolio().getRisks().move(0, 3);
		Map<String, ElementChange> changes = Changes.between(before, Decomposition.of(example.portfolio(), before::get));
		assertEquals(List.of(example.portfolio().getRisks().get(0).getId()), List.copyOf(changes.keySet()));
	}

	@Test
	void anEntryOfAnUnknownClassIsRefused() {
		assertRefused("class Wish", new ElementVersion("x", "Wish", place("risks"), new TreeMap<>()));
	}

	@Test
	void anEntryInAnUnknownContainmentIsRefused() {
		assertRefused("contains no wishes", new ElementVersion("x", "Risk", place("wishes"), new TreeMap<>()));
	}

	@Test
	void anEntryOfTheWrongClassForItsPlaceIsRefused() {
		assertRefused("cannot hold", new ElementVersion("x", "Theme", place("risks"), new TreeMap<>()));
	}

	@Test
	void anEntryThatHangsNowhereIsRefused() {
		assertRefused("is missing", new ElementVersion("x", "Risk", new Place("nobody", "risks", "V"), new TreeMap<>()));
	}

	@Test
	void entriesThatHangInEachOtherAreRefused() {
		assertRefused("within itself", new ElementVersion("x", "Capability", new Place("y", "capabilities", "V"), new TreeMap<>()),
				new ElementVersion("y", "Capability", new Place("x", "capabilities", "V"), new TreeMap<>()));
	}

	@Test
	void aLinkToNobodyIsRefused() {
		assertRefused("where there is no", new ElementVersion("x", "Risk", place("risks"), new TreeMap<>(Map.of("owner", List.of("nobody")))));
	}

	@Test
	void aValueThatIsNoneIsRefused() {
		assertRefused("cannot be read", new ElementVersion("x", "Risk", place("risks"), new TreeMap<>(Map.of("identifiedOn", List.of("soon")))));
	}

	@Test
	void entriesWithTheSameIdAreRefused() {
		List<ElementVersion> versions = new ArrayList<>(entries().values());
		versions.add(versions.get(1));
		assertThrows(UnsoundRevisionException.class, () -> Composition.of(versions));
	}

	@Test
	void ofManyUnsoundEntriesTheFirstIsTold() {
		List<ElementVersion> versions = new ArrayList<>(entries().values());
		for (int i = 0; i < 1000; i++) {
			versions.add(new ElementVersion("unsound " + i, "Risk", place("risks"), new TreeMap<>(Map.of("identifiedOn", List.of("soon")))));
		}
		String message = assertThrows(UnsoundRevisionException.class, () -> Composition.of(versions)).getMessage();
		assertTrue(message.contains("unsound 0"), message);
	}

	@Test
	void aLinkNeverChangesTheElementThatItLeadsTo() {
		assertTrue(GoldthreadPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.flatMap(type -> type.getEReferences().stream()).allMatch(reference -> reference.getEOpposite() == null));
	}

	private void assertRefused(String reason, ElementVersion... more) {
		Map<String, ElementVersion> entries = entries();
		for (ElementVersion version : more) {
			entries.put(version.id(), version);
		}
		String message = assertThrows(UnsoundRevisionException.class, () -> Composition.of(entries.values())).getMessage();
		assertTrue(message.contains(reason), message);
	}

	private Place place(String feature) {
		return new Place(example.portfolio().getId(), feature, "V");
	}

	private Map<String, ElementVersion> entries() {
		return Decomposition.of(example.portfolio(), id -> null);
	}

	private void edit(int seed, int steps) {
		Random random = new Random(seed);
		for (int i = 0; i < steps; i++) {
			example.step(random);
		}
	}

	private static byte[] bytes(Portfolio portfolio) throws Exception {
		return PortfolioWriter.write(portfolio, Integer.MAX_VALUE).stream().readAllBytes();
	}
}
