package org.goldthread.store.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.Place;
import org.goldthread.store.history.ElementRevision;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Revision;
import org.junit.jupiter.api.Test;

class AnnotationsTest {

	private final Revision first = revision(1);
	private final Revision second = revision(2);
	private final Revision third = revision(3);
	private final ElementVersion start = risk(Map.of("name", "Data", "owner", "Ann"));
	private final ElementVersion renamed = risk(Map.of("name", "Data moves", "owner", "Ann"));

	@Test
	void aValueIsTheWorkOfTheRevisionThatSetItLast() {
		List<ElementRevision> history = List.of(step(first, ElementChange.added(start)), step(second, ElementChange.changed(start, renamed)));
		assertEquals(List.of(new Annotation("name", List.of("Data moves"), second), new Annotation("owner", List.of("Ann"), first)),
				Annotations.of(history));
	}

	@Test
	void aValueThatWasTakenAwayIsNotTold() {
		ElementVersion unowned = risk(Map.of("name", "Data"));
		List<ElementRevision> history = List.of(step(first, ElementChange.added(start)), step(second, ElementChange.changed(start, unowned)));
		assertEquals(List.of(new Annotation("name", List.of("Data"), first)), Annotations.of(history));
	}

	@Test
	void anEntryThatCameBackIsTheWorkOfWhoBroughtItBack() {
		List<ElementRevision> history = List.of(step(first, ElementChange.added(start)), step(second, ElementChange.removed(start)),
				step(third, ElementChange.added(start)));
		assertEquals(List.of(third, third), Annotations.of(history).stream().map(Annotation::revision).toList());
	}

	@Test
	void anEntryThatIsGoneHasNoValues() {
		assertEquals(List.of(), Annotations.of(List.of(step(first, ElementChange.added(start)), step(second, ElementChange.removed(start)))));
	}

	private static ElementRevision step(Revision revision, ElementChange change) {
		return new ElementRevision(revision, change);
	}

	private static ElementVersion risk(Map<String, String> values) {
		TreeMap<String, List<String>> lists = new TreeMap<>();
		values.forEach((feature, value) -> lists.put(feature, List.of(value)));
		return new ElementVersion("r", "Risk", new Place("p", "risks", "a"), lists);
	}

	private static Revision revision(int number) {
		return new Revision("p", number, Revision.NO_HASH, Revision.NO_HASH, Instant.EPOCH, new PublishingNote("ann", "", "Message"), "P",
				Optional.empty(), 1);
	}
}
