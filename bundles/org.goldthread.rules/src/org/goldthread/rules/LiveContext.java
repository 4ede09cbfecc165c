package org.goldthread.rules;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;

/** Answers rules about single elements from the indexes of the resource, which follow the portfolio. */
record LiveContext(PortfolioResource resource, LocalDate today, PortfolioSettings settings) implements RuleContext {

	@Override
	public Portfolio portfolio() {
		return resource.portfolio().orElseThrow();
	}

	@Override
	public int parameter(Rule rule, RuleParameter parameter) {
		return settings.parameter(rule, parameter);
	}

	@Override
	public <T> List<T> referrers(EObject target, EReference reference, Class<T> type) {
		return resource.inverseReferences().sources(target, reference, type);
	}

	@Override
	public <T> List<T> all(EClass type, Class<T> javaType) {
		throw new UnsupportedOperationException("Only a rule about the portfolio may ask for all elements of a class");
	}

	@Override
	public List<Element> elementsWithReference(String reference) {
		return resource.referenceIndex().elements(reference);
	}
}
