package org.goldthread.ui.explorer.search;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/**
 * Searches for what is typed in a box, slice by slice between the events of the user, so that typing never waits for the whole model. A new
 * text ends the search for the one before. Belongs to the thread of the model.
 */
final class PickerSearch implements AutoCloseable {

	private final Function<String, SlicedSearch> searches;
	private final Executor later;
	private final Consumer<List<EObject>> found;
	private SlicedSearch current;

	/**
	 * A search that waits for its first text.
	 *
	 * @param searches begins a search for a text
	 * @param later runs a slice on the thread of the model once the events that wait are handled
	 * @param found hears what was found, once all was looked at
	 */
	PickerSearch(Function<String, SlicedSearch> searches, Executor later, Consumer<List<EObject>> found) {
		this.searches = searches;
		this.later = later;
		this.found = found;
	}

	/** Searches for another text. */
	void search(String text) {
		close();
		SlicedSearch begun = searches.apply(text);
		current = begun;
		later.execute(() -> goOn(begun));
	}

	/** Searches on to the end, for a user who does not wait for it. */
	void finish() {
		while (current != null) {
			step();
		}
	}

	@Override
	public void close() {
		if (current != null) {
			current.close();
			current = null;
		}
	}

	private void goOn(SlicedSearch search) {
		if (search == current) {
			step();
			if (search == current) {
				later.execute(() -> goOn(search));
			}
		}
	}

	private void step() {
		if (current.step()) {
			List<EObject> all = current.found();
			close();
			found.accept(all);
		}
	}
}
