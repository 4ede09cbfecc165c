package org.goldthread.ui.explorer.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.model.PortfolioResource;

/**
 * Looks for elements by name or reference in slices of a few milliseconds, so that the thread of the model is never held for longer.
 * Begins anew when the model changes in between. Belongs to the thread of the model.
 */
final class SlicedSearch implements ChangeListener, AutoCloseable {

	private static final long SLICE_NANOS = Duration.ofMillis(6).toNanos();

	private final List<PortfolioResource> portfolios;
	private final Predicate<EObject> wanted;
	private final String text;
	private final List<String> words;
	private final int most;
	private final LongSupplier nanos;
	private final List<EObject> exact = new ArrayList<>();
	private final List<EObject> starting = new ArrayList<>();
	private final List<EObject> containing = new ArrayList<>();
	private Iterator<PortfolioResource> ahead;
	private TreeIterator<EObject> current;

	/**
	 * A search that has not begun. Every word must occur in an element's label, in any order.
	 *
	 * @param wanted which elements are looked at
	 * @param text what to look for; a blank one finds the first elements
	 * @param most how many elements are wanted, at least 1
	 * @param nanos the time in nanoseconds, by which slices end
	 */
	SlicedSearch(List<PortfolioResource> portfolios, Predicate<EObject> wanted, String text, int most, LongSupplier nanos) {
		this.portfolios = List.copyOf(portfolios);
		this.wanted = wanted;
		this.text = text.strip().toLowerCase(Locale.UK);
		this.words = List.of(this.text.split("\\s+"));
		this.most = most;
		this.nanos = nanos;
		begin();
		this.portfolios.forEach(portfolio -> portfolio.changeHub().addListener(this));
	}

	/** Goes on for one slice; returns true when all was looked at. */
	boolean step() {
		long end = nanos.getAsLong() + SLICE_NANOS;
		while (advance()) {
			if (nanos.getAsLong() >= end) {
				return false;
			}
		}
		return true;
	}

	/** What was found so far: first those whose reference is the text, then those whose label starts with it. */
	List<EObject> found() {
		return Stream.of(exact, starting, containing).flatMap(List::stream).limit(most).toList();
	}

	@Override
	public void changed(Notification change) {
		begin();
	}

	@Override
	public void settled() {
		// Each change has been heard on its own.
	}

	@Override
	public void close() {
		portfolios.forEach(portfolio -> portfolio.changeHub().removeListener(this));
	}

	private void begin() {
		Stream.of(exact, starting, containing).forEach(List::clear);
		ahead = portfolios.iterator();
		current = null;
	}

	private boolean advance() {
		if (text.isEmpty() && starting.size() == most) {
			return false;
		}
		if (current != null && current.hasNext()) {
			EObject element = current.next();
			if (wanted.test(element)) {
				look(element);
			}
			return true;
		}
		if (!ahead.hasNext()) {
			return false;
		}
		current = ahead.next().getAllContents();
		return true;
	}

	private void look(EObject element) {
		String label = Labels.of(element).toLowerCase(Locale.UK);
		if (!words.stream().allMatch(label::contains)) {
			return;
		}
		List<EObject> rank = isReferenceOf(element) ? exact : label.startsWith(text) ? starting : containing;
		if (rank.size() < most) {
			rank.add(element);
		}
	}

	private boolean isReferenceOf(EObject object) {
		return !text.isEmpty() && object instanceof Element element && text.equalsIgnoreCase(element.getReference());
	}
}
