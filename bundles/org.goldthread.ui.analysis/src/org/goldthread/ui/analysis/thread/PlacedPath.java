package org.goldthread.ui.analysis.thread;

import java.util.List;
import java.util.Optional;

import org.goldthread.ui.analysis.part.Box;

/**
 * A path with the place of everything on it.
 *
 * @param items what can be chosen, in reading order
 * @param notes the other words
 * @param height pixels from the top to below the last line
 */
record PlacedPath(List<PathItem> items, List<PathNote> notes, int height) {

	static final PlacedPath EMPTY = new PlacedPath(List.of(), List.of(), 0);

	/** The item at a place. */
	Optional<PathItem> at(int x, int y) {
		return items.stream().filter(item -> item.box().contains(x, y)).findFirst();
	}

	/** The item in the next line below ({@code 1}) or above ({@code -1}) that lies nearest; the same one at the end of the path. */
	int inNextLine(int from, int direction) {
		Box start = items.get(from).box();
		int found = from;
		int line = Integer.MIN_VALUE;
		for (int at = from + direction; at >= 0 && at < items.size(); at += direction) {
			Box box = items.get(at).box();
			if (box.y() != start.y()) {
				if (line == Integer.MIN_VALUE) {
					line = box.y();
					found = at;
				} else if (box.y() != line) {
					break;
				} else if (Math.abs(box.x() - start.x()) < Math.abs(items.get(found).box().x() - start.x())) {
					found = at;
				}
			}
		}
		return found;
	}
}
