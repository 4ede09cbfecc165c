package org.goldthread.exchange.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Concept;
import org.goldthread.model.PortfolioResource;

/** Hands out references that no element carries, also for elements that hang in no portfolio yet; none is handed out twice. */
public final class FreeReferences {

	private final PortfolioResource resource;
	private final Map<String, Integer> lastByPrefix = new HashMap<>();
	private final Set<String> reserved = new HashSet<>();

	/** The free references of a portfolio. */
	public FreeReferences(PortfolioResource resource) {
		this.resource = resource;
	}

	/** Keeps a reference from being handed out: somebody has chosen it. */
	public void reserve(String reference) {
		reserved.add(reference);
	}

	/** The next free reference of a concept; empty for a concept without references. */
	public String next(EClass type) {
		Concept concept = Concept.of(type);
		if (concept.prefix().isEmpty()) {
			return "";
		}
		int number = Math.max(numberOf(resource.referenceIndex().next(type)), lastByPrefix.getOrDefault(concept.prefix(), 0) + 1);
		while (isTaken(concept.reference(number))) {
			number++;
		}
		lastByPrefix.put(concept.prefix(), number);
		return concept.reference(number);
	}

	private boolean isTaken(String reference) {
		return reserved.contains(reference) || !resource.referenceIndex().elements(reference).isEmpty();
	}

	private static int numberOf(String reference) {
		int digits = reference.length();
		while (digits > 0 && Character.isDigit(reference.charAt(digits - 1))) {
			digits--;
		}
		return Integer.parseInt(reference.substring(digits));
	}
}
