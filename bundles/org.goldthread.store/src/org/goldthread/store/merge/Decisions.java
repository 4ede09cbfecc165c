package org.goldthread.store.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was decided of conflicts, and which ones are still open. */
final class Decisions {

	private final Map<Conflict.Key, Side> taken;
	private final List<Conflict> open = new ArrayList<>();

	Decisions(Map<Conflict.Key, Side> taken) {
		this.taken = taken;
	}

	/** Whose side a conflict goes to; empty, and noted as open, when nobody has decided. */
	Optional<Side> of(Conflict conflict) {
		Optional<Side> side = Optional.ofNullable(taken.get(conflict.key()));
		if (side.isEmpty()) {
			open.add(conflict);
		}
		return side;
	}

	/** Whether a conflict goes to this side. */
	boolean isFor(Side side, Conflict conflict) {
		return of(conflict).equals(Optional.of(side));
	}

	List<Conflict> open() {
		return List.copyOf(open);
	}
}
