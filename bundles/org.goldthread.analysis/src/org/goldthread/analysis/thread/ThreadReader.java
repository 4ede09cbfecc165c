package org.goldthread.analysis.thread;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
import org.goldthread.model.AllContents;
import org.goldthread.model.Benefit;
import org.goldthread.model.Contribution;
import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.Element;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PrincipleTest;
import org.goldthread.model.Workstream;

/** Collects the links of the thread in one pass over a portfolio. */
final class ThreadReader {

	private final Map<Element, List<ThreadLink>> links = new IdentityHashMap<>();

	static Computation<GoldenThread> computation(Portfolio portfolio) {
		ThreadReader reader = new ThreadReader();
		Iterable<EObject> contents = () -> new AllContents(portfolio);
		return new Steps().each(contents, reader::read).giving(() -> new GoldenThread(reader.links));
	}

	private void read(EObject part) {
		switch (part) {
			case Element element -> addReferences(element);
			case Contribution contribution -> add(contribution);
			case PrincipleTest test -> add(test);
			default -> {
				// other parts carry no thread
			}
		}
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

	/**
	 * A workstream serves the outcome of a contribution, by way of its benefit where it names one. The benefit may serve other
	 * outcomes as well: that is no claim of this workstream, so its thread does not lead there.
	 */
	private void add(Contribution contribution) {
		if (!(contribution.eContainer() instanceof Workstream workstream)) {
			return;
		}
		String share = contribution.getWeight() == null ? "" : " " + contribution.getWeight() + " %";
		Outcome outcome = contribution.getOutcome();
		Benefit benefit = contribution.getBenefit();
		if (benefit == null) {
			if (outcome != null) {
				tie(workstream, outcome, ThreadDirection.UP, "contributes" + share + " to", "is served by" + share + " of");
			}
			return;
		}
		add(benefit, new ThreadLink(List.of(new ThreadStep("comes about through" + share + " of", workstream)), ThreadDirection.DOWN, true));
		if (outcome != null) {
			boolean serves = benefit.getOutcomes().contains(outcome);
			add(workstream, new ThreadLink(List.of(new ThreadStep("contributes" + share + " through", benefit),
					new ThreadStep(serves ? "serves" : "to", outcome)), ThreadDirection.UP, false));
			add(outcome, new ThreadLink(List.of(new ThreadStep(serves ? "is served by" : "is contributed to through", benefit),
					new ThreadStep("comes about through" + share + " of", workstream)), ThreadDirection.DOWN, false));
			if (!serves) {
				tie(benefit, outcome, ThreadDirection.UP, "carries a contribution to", "is contributed to through");
			}
		}
	}

	private void add(PrincipleTest test) {
		if (test.eContainer() instanceof DeliveryPrinciple principle && test.getWorkstream() != null) {
			tie(principle, test.getWorkstream(), ThreadDirection.UP, "was tested on", "was tested against");
		}
	}

	private void tie(Element holder, Element target, ThreadDirection direction, String words, String inverse) {
		add(holder, new ThreadLink(List.of(new ThreadStep(words, target)), direction, false));
		add(target, new ThreadLink(List.of(new ThreadStep(inverse, holder)), direction.opposite(), false));
	}

	private void add(Element from, ThreadLink link) {
		links.computeIfAbsent(from, key -> new ArrayList<>(4)).add(link);
	}
}
