package org.goldthread.ui.repository.merge;

import java.util.List;

import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.ui.repository.words.Entries;

/** Says where among its neighbours an entry stands. */
final class OrderWords {

	private OrderWords() {
	}

	/** The list that an entry is one of, such as "Risks". */
	static String list(Identified entry) {
		return Labels.of(entry.eContainmentFeature());
	}

	/** Where an entry stands, such as "after R-002 Skills are lost, before R-004 Costs rise". */
	static String place(String id, Entries side) {
		return side.get(id).filter(entry -> entry.eContainer() != null).map(OrderWords::place).orElse("nowhere any more");
	}

	private static String place(Identified entry) {
		List<?> neighbours = entry.eContainer().eGet(entry.eContainmentFeature()) instanceof List<?> all ? all : List.of(entry);
		int index = neighbours.indexOf(entry);
		boolean last = index == neighbours.size() - 1;
		String after = index == 0 ? "first" : (last ? "last, after " : "after ") + label(neighbours.get(index - 1));
		return last ? after : after + ", before " + label(neighbours.get(index + 1));
	}

	private static String label(Object neighbour) {
		return Labels.of((Identified) neighbour);
	}
}
