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
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;

/** Answers rules about single elements from the indexes of the resource, which follow the portfolio. */
record LiveContext(PortfolioResource resource, LocalDate today, WorkingCalendar calendar, PortfolioSettings settings) implements RuleContext {

	@Override
	public Portfolio portfolio() {
		return resource.portfolio().orElseThrow();
	}

	@Override
	public int parameter(Rule rule, RuleParameter parameter) {
		return settings.parameter(rule, parameter);
	}

	@Override
	public <T> Stream<T> referrers(EObject target, EReference reference, Class<T> type) {
		return resource.inverseReferences().sources(target, reference, type);
	}

	@Override
	public DependencyNetwork network() {
		throw new UnsupportedOperationException("Only a rule about the portfolio may ask for the network");
	}

	@Override
	public ImpactAnalysis impacts() {
		throw new UnsupportedOperationException("Only a rule about the portfolio may ask what follows from a slip");
	}

	@Override
	public List<Element> elementsWithReference(String reference) {
		return resource.referenceIndex().elements(reference);
	}

	@Override
	public Collection<Element> namesakes(Element element) {
		return resource.nameIndex().namesakes(element);
	}
}
