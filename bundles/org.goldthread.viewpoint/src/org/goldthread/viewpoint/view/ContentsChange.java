package org.goldthread.viewpoint.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects what becomes of the views of a diagram while they are put together anew. */
final class ContentsChange {

	private final Map<String, View> before = new LinkedHashMap<>();
	private final Map<String, View> after = new LinkedHashMap<>();

	/** What became of the views from one evaluation of everything to the next. */
	static ContentsChange between(DiagramContents was, DiagramContents is) {
		ContentsChange change = new ContentsChange();
		views(was).forEach(view -> change.before.put(view.key(), view));
		views(is).filter(view -> !change.before.remove(view.key(), view)).forEach(view -> change.after.put(view.key(), view));
		return change;
	}

	private static Stream<View> views(DiagramContents contents) {
		return Stream.concat(contents.allNodes().stream(), contents.edges().stream());
	}

	/** Notes what became of one view, also of one that came in this change only; nothing is noted of views that are equal. */
	void add(Optional<? extends View> was, Optional<? extends View> is) {
		if (!was.equals(is)) {
			was.ifPresent(this::goes);
			is.ifPresent(view -> after.put(view.key(), view));
		}
	}

	private void goes(View view) {
		if (after.get(view.key()) == view) {
			after.remove(view.key());
		} else {
			before.putIfAbsent(view.key(), view);
		}
	}

	/** What became of all views; a view that went from one place and came at another under the same key is replaced. */
	DiagramChange of(DiagramContents contents) {
		return new DiagramChange(contents, after.values().stream().filter(view -> !before.containsKey(view.key())).toList(),
				before.values().stream().filter(view -> !after.containsKey(view.key())).toList(),
				after.values().stream().filter(view -> before.containsKey(view.key())).toList());
	}
}
