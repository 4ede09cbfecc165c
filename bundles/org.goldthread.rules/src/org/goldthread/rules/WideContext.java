package org.goldthread.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.analysis.impact.ImpactAnalysis;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;

/**
 * Answers rules about the portfolio as a whole, until the next change.
 *
 * @param elements answers about single elements
 */
record WideContext(LiveContext elements, DependencyNetwork network, ImpactAnalysis impacts) implements RuleContext {

	/** Works the network out step by step. */
	static Computation<WideContext> computation(LiveContext elements) {
		Network found = new Network();
		return new Steps().compute(() -> DependencyNetwork.computation(elements.portfolio()), network -> found.network = network)
				.compute(() -> ImpactAnalysis.computation(found.network), impacts -> found.impacts = impacts)
				.giving(() -> new WideContext(elements, found.network, found.impacts));
	}

	@Override
	public Portfolio portfolio() {
		return elements.portfolio();
	}

	@Override
	public LocalDate today() {
		return elements.today();
	}

	@Override
	public WorkingCalendar calendar() {
		return elements.calendar();
	}

	@Override
	public int parameter(Rule rule, RuleParameter parameter) {
		return elements.parameter(rule, parameter);
	}

	@Override
	public <T> Stream<T> referrers(EObject target, EReference reference, Class<T> type) {
		return elements.referrers(target, reference, type);
	}

	@Override
	public List<Element> elementsWithReference(String reference) {
		return elements.elementsWithReference(reference);
	}

	@Override
	public Collection<Element> namesakes(Element element) {
		return elements.namesakes(element);
	}

	private static final class Network {
		private DependencyNetwork network;
		private ImpactAnalysis impacts;
	}
}
