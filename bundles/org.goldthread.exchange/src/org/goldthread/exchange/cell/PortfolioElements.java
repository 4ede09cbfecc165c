package org.goldthread.exchange.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.PortfolioResource;

/** Finds the elements of a portfolio through the indexes of its resource, which follow every change. */
public final class PortfolioElements implements ElementFinder {

	private static final int MOST_SEARCHES = 200;

	private final PortfolioResource resource;
	private final Map<EClass, List<EClass>> concreteClasses = new HashMap<>();
	private int searches;

	/** A finder for the elements of {@code resource}. */
	public PortfolioElements(PortfolioResource resource) {
		this.resource = resource;
	}

	@Override
	public List<Element> byReference(String reference) {
		return resource.referenceIndex().elements(reference);
	}

	@Override
	public Optional<Element> byId(String id) {
		return resource.getIntrinsicIDToEObjectMap().get(id) instanceof Element element && element.eResource() == resource
				? Optional.of(element)
				: Optional.empty();
	}

	@Override
	public List<Element> byName(String name, EClass type) {
		return concreteClasses.computeIfAbsent(type, PortfolioElements::concrete).stream()
				.flatMap(each -> resource.nameIndex().called(each, name).stream()).toList();
	}

	/** Searches the whole portfolio, so only the first few hundred unknown names get an answer. */
	@Override
	public Optional<String> nearest(String text, EClass type) {
		if (++searches > MOST_SEARCHES) {
			return Optional.empty();
		}
		NearestName nearest = new NearestName(text);
		for (var all = resource.getAllContents(); all.hasNext();) {
			EObject each = all.next();
			if (each instanceof Element element && type.isSuperTypeOf(each.eClass())) {
				nearest.consider(element);
			}
		}
		return nearest.label();
	}

	private static List<EClass> concrete(EClass type) {
		return GoldthreadPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).toList();
	}
}
