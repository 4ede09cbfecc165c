package org.goldthread.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.AllContents;
import org.goldthread.model.Portfolio;

/** Knows in which order a portfolio holds its elements. */
interface PortfolioOrder {

	/** Those of {@code elements} that the portfolio holds, itself first, each before what it contains. */
	List<EObject> sort(Set<EObject> elements);

	/** Finds out by going through the portfolio each time, so that it is right after any change. */
	static PortfolioOrder of(Portfolio portfolio) {
		return elements -> {
			List<EObject> sorted = new ArrayList<>(elements.size());
			if (elements.contains(portfolio)) {
				sorted.add(portfolio);
			}
			for (Iterator<EObject> all = new AllContents(portfolio); sorted.size() < elements.size() && all.hasNext();) {
				EObject element = all.next();
				if (elements.contains(element)) {
					sorted.add(element);
				}
			}
			return sorted;
		};
	}
}
