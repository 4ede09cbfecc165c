package org.goldthread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsesTest {

	private final Uses uses = new Uses();

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 16, 17, 1_000 })
	void theUsesStandInTheOrderOfTheirAddition(int number) {
		assertEquals(addUses(number), List.copyOf(uses.all()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 16, 17, 1_000 })
	void aUseThatIsRemovedIsGone(int number) {
		List<Use> added = addUses(number);
		uses.remove(added.remove(1));
		assertEquals(added, List.copyOf(uses.all()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 16, 17, 1_000 })
	void nothingIsLeftWhenAllAreRemoved(int number) {
		addUses(number).forEach(uses::remove);
		assertTrue(uses.isEmpty());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 16, 17, 1_000 })
	void aUseThatWasAddedTwiceIsStillThereWhenItIsRemovedOnce(int number) {
		Use first = addUses(number).get(0);
		uses.add(first);
		uses.remove(first);
		assertTrue(uses.all().contains(first));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 16, 17, 1_000 })
	void removingAUseThatIsNotThereChangesNothing(int number) {
		List<Use> added = addUses(number);
		uses.remove(new Use(Elements.create(Literals.RISK), Literals.OWNED__OWNER));
		assertEquals(added, List.copyOf(uses.all()));
	}

	@Test
	void aUseAmongThousandsIsRemovedWithoutComparingItWithAll() {
		AtomicInteger comparisons = new AtomicInteger();
		Use last = null;
		for (int i = 0; i < 10_000; i++) {
			last = new Use(new CountedSource(comparisons), Literals.OWNED__OWNER);
			uses.add(last);
		}
		comparisons.set(0);
		uses.remove(last);
		assertTrue(comparisons.get() < 100, comparisons + " comparisons");
	}

	private List<Use> addUses(int number) {
		List<Use> added = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			EObject source = Elements.create(Literals.RISK);
			Use use = new Use(source, Literals.OWNED__OWNER);
			uses.add(use);
			added.add(use);
		}
		return added;
	}

	private static final class CountedSource extends MinimalEObjectImpl.Container {

		private final AtomicInteger comparisons;

		CountedSource(AtomicInteger comparisons) {
			this.comparisons = comparisons;
		}

		@Override
		public boolean equals(Object other) {
			comparisons.incrementAndGet();
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}
	}
}
