package org.goldthread.ui.explorer.tree;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;

/**
 * Searches the open portfolios for the words of the filter box, in slices of a few milliseconds on the UI thread, so that
 * typing never waits for the whole model. Every word must occur in an element's label, in any order.
 */
final class FilterSearch {

	/** More matches than anybody reads; the rest waits for a longer word. */
	static final int MOST_MATCHES = 500;

	private static final long SLICE = 6_000_000;

	private final List<String> words;
	private final Consumer<Result> whenDone;
	private final Iterator<Portfolio> portfolios;
	private final Set<EObject> matches = new LinkedHashSet<>();
	private TreeIterator<EObject> current;
	private boolean cancelled;

	/**
	 * What a search found.
	 *
	 * @param matches the matching elements in the order of the portfolios
	 * @param nodes the matches and everything that leads to them in the explorer
	 * @param complete false where there were more than {@link #MOST_MATCHES}
	 */
	record Result(Set<EObject> matches, Set<Object> nodes, boolean complete) {
	}

	FilterSearch(String text, List<Portfolio> portfolios, Consumer<Result> whenDone) {
		this.words = List.of(text.toLowerCase(Locale.UK).strip().split("\\s+"));
		this.portfolios = portfolios.iterator();
		this.whenDone = whenDone;
	}

	void start(Display display) {
		display.asyncExec(() -> slice(display));
	}

	/** Stops the search; it reports nothing any more. */
	void cancel() {
		cancelled = true;
	}

	private void slice(Display display) {
		long end = System.nanoTime() + SLICE;
		while (!cancelled && System.nanoTime() < end) {
			if (matches.size() >= MOST_MATCHES || !advance()) {
				whenDone.accept(result());
				return;
			}
		}
		if (!cancelled) {
			display.asyncExec(() -> slice(display));
		}
	}

	private boolean advance() {
		if (current == null || !current.hasNext()) {
			if (!portfolios.hasNext()) {
				return false;
			}
			current = portfolios.next().eAllContents();
			return true;
		}
		EObject element = current.next();
		if (!ElementTree.isBrowsed(element)) {
			current.prune();
		} else if (fits(Labels.of(element))) {
			matches.add(element);
		}
		return true;
	}

	private boolean fits(String label) {
		String text = label.toLowerCase(Locale.UK);
		return words.stream().allMatch(text::contains);
	}

	private Result result() {
		Set<Object> nodes = new HashSet<>();
		for (EObject match : matches) {
			Object node = match;
			while (node != null && nodes.add(node)) {
				node = ElementTree.parent(node);
			}
			match.eAllContents().forEachRemaining(nodes::add);
		}
		return new Result(matches, nodes, matches.size() < MOST_MATCHES);
	}
}
