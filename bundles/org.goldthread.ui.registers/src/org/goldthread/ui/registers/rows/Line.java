package org.goldthread.ui.registers.rows;

import org.goldthread.model.Element;

/** One line of the table: a row of the register, or the head of a group of rows. */
public sealed interface Line {

	/** A row. */
	record Row(Element element) implements Line {

		@Override
		public boolean equals(Object other) {
			return other instanceof Row row && row.element == element;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(element);
		}
	}

	/**
	 * The head of a group.
	 *
	 * @param value what the rows below have in common; empty where they have no value
	 * @param size how many they are
	 * @param open whether they are shown
	 */
	record Group(String value, int size, boolean open) implements Line {
	}

	/** The line below all others, where users begin a new row. */
	record New() implements Line {
	}
}
