package org.goldthread.ui.repository.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.Place;
import org.junit.jupiter.api.Test;

class MergedChangesTest {

	private final ElementVersion origin = version("Origin");
	private final ElementVersion mine = version("Mine");
	private final ElementVersion theirs = version("Theirs");

	@Test
	void whatOnlyIChangedIsThereAlready() {
		assertEquals(Map.of(), MergedChanges.between(Map.of("R", ElementChange.changed(origin, mine)), Map.of("R", ElementChange.changed(origin, mine))));
	}

	@Test
	void whatOthersChangedIsTakenOver() {
		Map<String, ElementChange> changes = Map.of("R", ElementChange.changed(origin, theirs));
		assertEquals(changes, MergedChanges.between(Map.of(), changes));
	}

	@Test
	void whatWasDecidedForOthersReplacesMine() {
		assertEquals(Map.of("R", ElementChange.changed(mine, theirs)),
				MergedChanges.between(Map.of("R", ElementChange.changed(origin, mine)), Map.of("R", ElementChange.changed(origin, theirs))));
	}

	@Test
	void whatIChangedAndWasNotPublishedGoesBack() {
		assertEquals(Map.of("R", ElementChange.changed(mine, origin)), MergedChanges.between(Map.of("R", ElementChange.changed(origin, mine)), Map.of()));
	}

	@Test
	void whatIAddedAndWasNotPublishedGoesAway() {
		assertEquals(Map.of("R", ElementChange.removed(mine)), MergedChanges.between(Map.of("R", ElementChange.added(mine)), Map.of()));
	}

	private static ElementVersion version(String name) {
		return new ElementVersion("R", "Risk", new Place("P", "risks", "a"), new TreeMap<>(Map.of("name", List.of(name))));
	}
}
