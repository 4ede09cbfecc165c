package org.goldthread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiblingsTest {

	private static final int MANY = 10_000;
	private static final int FEW_LOOKS = 2 * Siblings.NEAR + 2;

	private final List<ModelObject> children = new ArrayList<>();
	private final CountedList counted = new CountedList(children);

	@BeforeEach
	void addChildren() {
		for (int i = 0; i < MANY; i++) {
			children.add(newChild());
		}
	}

	@Test
	void everyElementIsFoundWhereItStands() {
		for (int i = 0; i < MANY; i++) {
			assertEquals(i, Siblings.indexOf(children, children.get(i)));
		}
	}

	@Test
	void anElementFarFromItsOldPlaceIsFound() {
		Siblings.indexOf(children, children.get(MANY / 2));
		ModelObject moved = children.remove(0);
		children.add(MANY / 2, moved);
		assertEquals(MANY / 2, Siblings.indexOf(children, moved));
	}

	@Test
	void anElementOfAnotherListIsNotFound() {
		assertEquals(-1, Siblings.indexOf(children, newChild()));
	}

	@Test
	void nothingIsFoundInAnEmptyList() {
		assertEquals(-1, Siblings.indexOf(List.of(), newChild()));
	}

	@Test
	void anElementThatShiftedLittleIsFoundAfterAFewLooks() {
		Siblings.indexOf(children, children.get(MANY / 2));
		ModelObject wanted = children.get(7_000);
		children.subList(100, 200).clear();
		assertEquals(6_900, Siblings.indexOf(counted, wanted));
		assertTrue(counted.looks <= FEW_LOOKS, counted.looks + " looks");
	}

	@Test
	void anElementThatHasJustBeenAddedIsFoundAfterAFewLooks() {
		ModelObject added = newChild();
		children.add(added);
		assertEquals(MANY, Siblings.indexOf(counted, added));
		assertTrue(counted.looks <= FEW_LOOKS, counted.looks + " looks");
	}

	@Test
	void removingAllFromTheFrontLooksThroughTheListNowAndThenOnly() {
		for (int i = 0; i < MANY / 2; i++) {
			ModelObject first = children.get(0);
			children.remove(Siblings.indexOf(counted, first));
		}
		assertTrue(counted.looks <= MANY / 2 * (FEW_LOOKS + MANY / Siblings.NEAR), counted.looks + " looks");
	}

	private static ModelObject newChild() {
		return (ModelObject) Elements.create(Literals.RISK);
	}

	private static final class CountedList extends AbstractList<ModelObject> {

		private final List<ModelObject> list;
		private int looks;

		CountedList(List<ModelObject> list) {
			this.list = list;
		}

		@Override
		public ModelObject get(int index) {
			looks++;
			return list.get(index);
		}

		@Override
		public int size() {
			return list.size();
		}
	}
}
