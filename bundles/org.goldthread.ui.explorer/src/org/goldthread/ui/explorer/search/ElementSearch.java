package org.goldthread.ui.explorer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;

/** Finds elements by class and by words of their label. */
public final class ElementSearch {

	private ElementSearch() {
	}

	/** All elements of {@code type} or a subtype, in the order of the portfolio. */
	public static List<EObject> instances(Portfolio portfolio, EClass type) {
		List<EObject> found = new ArrayList<>();
		for (TreeIterator<EObject> all = portfolio.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (type.isInstance(element)) {
				found.add(element);
			}
		}
		return found;
	}

	/**
	 * The candidates whose label has every word of {@code text}, in any order; those whose label starts with the text come first.
	 *
	 * @param most how many are wanted, at least 1
	 */
	public static List<EObject> matching(Iterable<EObject> candidates, String text, int most) {
		String[] words = text.strip().toLowerCase(Locale.UK).split("\\s+");
		List<EObject> starting = new ArrayList<>();
		List<EObject> containing = new ArrayList<>();
		for (EObject candidate : candidates) {
			String label = Labels.of(candidate).toLowerCase(Locale.UK);
			if (label.startsWith(words[0]) && hasAll(label, words)) {
				starting.add(candidate);
			} else if (hasAll(label, words)) {
				containing.add(candidate);
			}
			if (starting.size() >= most) {
				break;
			}
		}
		starting.addAll(containing.subList(0, Math.max(0, Math.min(containing.size(), most - starting.size()))));
		return starting;
	}

	private static boolean hasAll(String label, String[] words) {
		for (String word : words) {
			if (!label.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
