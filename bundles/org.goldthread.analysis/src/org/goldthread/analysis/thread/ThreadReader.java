package org.goldthread.analysis.thread;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Contribution;
import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PrincipleTest;
import org.goldthread.model.Workstream;

/** Collects the links of the thread in one pass over a portfolio. */
final class ThreadReader {

	private final Map<Element, List<ThreadLink>> links = new IdentityHashMap<>();

	static Map<Element, List<ThreadLink>> read(Portfolio portfolio) {
		ThreadReader reader = new ThreadReader();
		for (Iterator<EObject> contents = portfolio.eAllContents(); contents.hasNext();) {
			switch (contents.next()) {
				case Element element -> reader.addReferences(element);
				case Contribution contribution -> reader.add(contribution);
				case PrincipleTest test -> reader.add(test);
				default -> {
					// other parts carry no thread
				}
			}
		}
		return reader.links;
	}

	private void addReferences(Element element) {
		for (ThreadReference entry : ThreadTable.of(element.eClass())) {
			Object value = element.eGet(entry.reference());
			if (value instanceof List<?> targets) {
				targets.forEach(target -> tie(element, target, entry));
			} else if (value != null) {
				tie(element, value, entry);
			}
		}
	}

	private void tie(Element holder, Object target, ThreadReference entry) {
		tie(holder, (Element) target, entry.direction(), entry.words(), entry.inverse());
	}

	/** A workstream serves an outcome, through a benefit where one is named; the benefit's own outcomes follow from it. */
	private void add(Contribution contribution) {
		if (!(contribution.eContainer() instanceof Workstream workstream)) {
			return;
		}
		String share = contribution.getWeight() == null ? "" : " " + contribution.getWeight() + " %";
		if (contribution.getBenefit() != null) {
			tie(workstream, contribution.getBenefit(), ThreadDirection.UP, "contributes" + share + " through", "comes about through" + share + " of");
		}
		if (contribution.getOutcome() != null
				&& (contribution.getBenefit() == null || !contribution.getBenefit().getOutcomes().contains(contribution.getOutcome()))) {
			tie(workstream, contribution.getOutcome(), ThreadDirection.UP, "contributes" + share + " to", "is served by" + share + " of");
		}
	}

	private void add(PrincipleTest test) {
		if (test.eContainer() instanceof DeliveryPrinciple principle && test.getWorkstream() != null) {
			tie(principle, test.getWorkstream(), ThreadDirection.UP, "was tested on", "was tested against");
		}
	}

	private void tie(Element holder, Element target, ThreadDirection direction, String words, String inverse) {
		links.computeIfAbsent(holder, key -> new ArrayList<>(4)).add(new ThreadLink(target, direction, words));
		links.computeIfAbsent(target, key -> new ArrayList<>(4)).add(new ThreadLink(holder, direction.opposite(), inverse));
	}
}
