package org.goldthread.model;

import java.util.List;

/**
 * Finds an element among its siblings without a search through all of them. Each element remembers where it stood when
 * its list was last looked through, and a new one expects to be the last. It still stands near that place unless the list
 * has changed much; only then is the whole list looked through again.
 */
public final class Siblings {

	/** How far an element may have shifted; a search that far takes less than a microsecond. */
	static final int NEAR = 200;

	private Siblings() {
	}

	/**
	 * The index of {@code element} in {@code siblings}.
	 *
	 * @param siblings the children of one parent in one containment reference
	 * @return the index, or -1 when it is not there
	 */
	public static int indexOf(List<?> siblings, ModelObject element) {
		int near = nearIndexOf(siblings, element);
		return near >= 0 ? near : lookThrough(siblings, element);
	}

	private static int nearIndexOf(List<?> siblings, ModelObject element) {
		int size = siblings.size();
		int expected = Math.min(element.expectedIndex(), size - 1);
		for (int away = 0; away <= NEAR && away < size; away++) {
			if (expected - away >= 0 && siblings.get(expected - away) == element) {
				return expected - away;
			}
			if (expected + away < size && siblings.get(expected + away) == element) {
				return expected + away;
			}
		}
		return -1;
	}

	private static int lookThrough(List<?> siblings, ModelObject element) {
		int found = -1;
		int index = 0;
		for (Object sibling : siblings) {
			((ModelObject) sibling).expectIndex(index);
			if (sibling == element) {
				found = index;
			}
			index++;
		}
		return found;
	}
}
