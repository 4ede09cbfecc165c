package org.goldthread.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.analysis.impact.ImpactAnalysis;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.model.Element;
import org.goldthread.model.NameIndex;
import org.goldthread.model.Portfolio;

/** Everything in a portfolio at the time of a run, with the look-ups that rules may ask for. */
final class GatheredElements implements RuleContext, PortfolioOrder {

	private final Portfolio portfolio;
	private final LocalDate today;
	private final WorkingCalendar calendar;
	private final PortfolioSettings settings;
	private final Map<EClass, Instances> byClass = new LinkedHashMap<>();
	private final Referrers referrers = new Referrers(byClass);
	private DependencyNetwork network;
	private ImpactAnalysis impacts;
	private NameIndex names;
	private final List<EObject> elements = new ArrayList<>();
	private Map<String, Element> firstByReference;
	private final Map<String, List<Element>> colliding = new HashMap<>();

	GatheredElements(Portfolio portfolio, LocalDate today, PortfolioSettings settings) {
		this.portfolio = portfolio;
		this.today = today;
		this.calendar = WorkingCalendar.of(portfolio);
		this.settings = settings;
	}

	void add(EObject object) {
		byClass.computeIfAbsent(object.eClass(), key -> new Instances()).add(object, elements.size());
		elements.add(object);
	}

	/** Those of the classes that are wanted. */
	List<EObject> instances(Predicate<EClass> wanted) {
		List<EObject> found = new ArrayList<>();
		byClass.forEach((type, instances) -> {
			if (wanted.test(type)) {
				found.addAll(instances.elements());
			}
		});
		return found;
	}

	@Override
	public List<EObject> sort(Set<EObject> wanted) {
		SortedMap<Integer, EObject> sorted = new TreeMap<>();
		for (EClass type : wanted.stream().map(EObject::eClass).collect(Collectors.toSet())) {
			Instances instances = byClass.get(type);
			List<EObject> all = instances.elements();
			for (int i = 0; i < all.size(); i++) {
				if (wanted.contains(all.get(i))) {
					sorted.put(instances.place(i), all.get(i));
				}
			}
		}
		return List.copyOf(sorted.values());
	}

	@Override
	public Portfolio portfolio() {
		return portfolio;
	}

	@Override
	public LocalDate today() {
		return today;
	}

	@Override
	public WorkingCalendar calendar() {
		return calendar;
	}

	@Override
	public int parameter(Rule rule, RuleParameter parameter) {
		return settings.parameter(rule, parameter);
	}

	@Override
	public <T> Stream<T> referrers(EObject target, EReference reference, Class<T> type) {
		return typed(referrers.of(target, reference), reference.getEContainingClass(), type).stream();
	}

	@SuppressWarnings("unchecked") // instances of a class are of its Java type
	private static <T> List<T> typed(List<EObject> objects, EClass type, Class<T> javaType) {
		if (!javaType.isAssignableFrom(type.getInstanceClass())) {
			throw new ClassCastException("Not every " + type.getName() + " is a " + javaType.getName());
		}
		return (List<T>) Collections.unmodifiableList(objects);
	}

	@Override
	public DependencyNetwork network() {
		if (network == null) {
			network = DependencyNetwork.of(portfolio, calendar);
		}
		return network;
	}

	@Override
	public ImpactAnalysis impacts() {
		if (impacts == null) {
			impacts = new ImpactAnalysis(network());
		}
		return impacts;
	}

	@Override
	public List<Element> elementsWithReference(String reference) {
		if (firstByReference == null) {
			firstByReference = HashMap.newHashMap(elements.size());
			elements.forEach(this::addReference);
		}
		List<Element> several = colliding.get(reference);
		if (several != null) {
			return List.copyOf(several);
		}
		Element one = firstByReference.get(reference);
		return one == null ? List.of() : List.of(one);
	}

	private void addReference(EObject object) {
		if (object instanceof Element element && element.getReference() != null && !element.getReference().isEmpty()) {
			Element first = firstByReference.putIfAbsent(element.getReference(), element);
			if (first != null) {
				colliding.computeIfAbsent(element.getReference(), key -> new ArrayList<>(List.of(first))).add(element);
			}
		}
	}

	@Override
	public Collection<Element> namesakes(Element element) {
		if (names == null) {
			names = new NameIndex(elements);
		}
		return names.namesakes(element);
	}
}
