package org.goldthread.store.apply;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Identified;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.store.element.ElementVersion;

/** The entries of a portfolio that is being changed, and those that are made for it and hang nowhere yet. */
final class LiveEntries {

	private final Function<String, Identified> present;
	private final Map<String, Identified> made = new LinkedHashMap<>();

	LiveEntries(Portfolio portfolio) {
		present = present(portfolio);
	}

	/** The entry of an id; null when there is none. */
	Identified get(String id) {
		Identified fresh = made.get(id);
		return fresh != null ? fresh : present.apply(id);
	}

	/** Makes an entry that is not there. */
	Identified make(ElementVersion version) {
		EClass type = (EClass) GoldthreadPackage.eINSTANCE.getEClassifier(version.type());
		Identified object = (Identified) GoldthreadFactory.eINSTANCE.create(type);
		object.setId(version.id());
		made.put(version.id(), object);
		return object;
	}

	private static Function<String, Identified> present(Portfolio portfolio) {
		if (portfolio.eResource() instanceof PortfolioResource resource) {
			return id -> resource.getEObject(id) instanceof Identified entry ? entry : null;
		}
		Map<String, Identified> all = new HashMap<>();
		all.put(portfolio.getId(), portfolio);
		for (var contents = portfolio.eAllContents(); contents.hasNext();) {
			EObject next = contents.next();
			if (next instanceof Identified entry) {
				all.put(entry.getId(), entry);
			}
		}
		return all::get;
	}
}
