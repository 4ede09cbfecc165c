package org.goldthread.ui.registers.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.goldthread.exchange.cell.FreeReferences;
import org.goldthread.model.Element;
import org.goldthread.model.PortfolioResource;

/** Gives references to rows that have just been written, and to the elements that they contain: the next free one where theirs is taken. */
final class NewcomerReferences {

	private final PortfolioResource resource;
	private final FreeReferences free;
	private final Set<Element> waiting = Collections.newSetFromMap(new IdentityHashMap<>());

	NewcomerReferences(PortfolioResource resource) {
		this.resource = resource;
		free = new FreeReferences(resource);
	}

	/**
	 * Looks through rows in their order, of which the first that asks for a free reference keeps it. To be run inside the edit that has
	 * put them into the portfolio.
	 */
	List<BlockResult.Renumbering> give(List<Element> rows) {
		List<Element> newcomers = rows.stream().flatMap(row -> withParts(row).stream()).toList();
		waiting.addAll(newcomers);
		List<BlockResult.Renumbering> renumberings = new ArrayList<>();
		for (Element newcomer : newcomers) {
			waiting.remove(newcomer);
			String wish = newcomer.getReference() == null ? "" : newcomer.getReference().strip();
			if (wish.isEmpty() && rows.contains(newcomer)) {
				newcomer.setReference(free.next(newcomer.eClass()));
			} else if (!wish.isEmpty() && isTaken(wish, newcomer)) {
				String given = free.next(newcomer.eClass());
				newcomer.setReference(given);
				renumberings.add(new BlockResult.Renumbering(wish, Optional.of(given).filter(reference -> !reference.isEmpty())));
			}
		}
		return renumberings;
	}

	private boolean isTaken(String reference, Element newcomer) {
		return resource.referenceIndex().elements(reference).stream().anyMatch(holder -> holder != newcomer && !waiting.contains(holder));
	}

	private static List<Element> withParts(Element row) {
		List<Element> all = new ArrayList<>(List.of(row));
		row.eAllContents().forEachRemaining(part -> {
			if (part instanceof Element element) {
				all.add(element);
			}
		});
		return all;
	}
}
