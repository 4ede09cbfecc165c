package org.goldthread.cli.generate;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.Identified;
import org.goldthread.model.Publication;

/** Gives new entries their id from a seeded stream, and elements the next reference of their concept. */
final class Entries {

	private static final long VERSION = 0xF000L;
	private static final long VARIANT = 0xC000_0000_0000_0000L;

	private final SplittableRandom random;
	private final Map<EClass, Integer> numbers = new HashMap<>();

	Entries(SplittableRandom random) {
		this.random = random;
	}

	/** Gives {@code created} its id and returns it. */
	<T extends Identified> T entry(T created) {
		long high = random.nextLong() & ~VERSION | 0x4000L;
		long low = random.nextLong() & ~VARIANT | 0x8000_0000_0000_0000L;
		created.setId(new UUID(high, low).toString());
		return created;
	}

	/** Gives {@code created} its id, the next reference and a name, marks it as illustrative, and returns it. */
	<T extends Element> T element(T created, String name) {
		entry(created);
		int number = numbers.merge(created.eClass(), 1, Integer::sum);
		created.setReference(Concept.of(created.eClass()).reference(number));
		created.setName(name);
		created.setPublication(Publication.PUBLIC);
		created.setIllustrative(true);
		return created;
	}
}
