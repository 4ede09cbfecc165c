package org.goldthread.analysis.step;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A list as a queue that may grow while it is worked through.
 *
 * @param <T> what waits in it
 * @param list the list, which only ever grows at its end
 */
public record GrowingQueue<T>(List<T> list) implements Iterable<T> {

	@Override
	public Iterator<T> iterator() {
		return new Iterator<>() {
			private int next;

			@Override
			public boolean hasNext() {
				return next < list.size();
			}

			@Override
			public T next() {
				if (!hasNext()) {
					throw new NoSuchElementException();
				}
				return list.get(next++);
			}
		};
	}
}
