package org.goldthread.cli.generate;

import java.util.SplittableRandom;

/** Decides which elements get a fault: of each hundred, exactly the share asked for, from random streams of its own. */
final class Faults {

	/** What is wrong with an element. */
	enum Kind {

		/** Nothing. */
		NONE,
		/** The one thing that elements of its class must have is missing. */
		MISSING,
		/** It carries the reference of the element of its class before it. */
		DUPLICATE_REFERENCE,
		/** It is handed over after it is needed. */
		LATE,
		/** It hands back where the last hand-over forward came from. */
		LOOP
	}

	private static final int BATCH = 100;
	private static final int DUPLICATES_PER_CENT = 20;
	private static final int LOOPS_PER_CENT = 50;

	private final int percent;
	private final SplittableRandom random;
	private int left;
	private int faultsLeft;

	/** Faults in {@code percent} per cent of the elements asked for. */
	Faults(int percent, SplittableRandom random) {
		this.percent = percent;
		this.random = random;
	}

	/** Faults of the same share from a stream that nobody else draws from. */
	Faults split() {
		return new Faults(percent, random.split());
	}

	/** The fault of the next element that is not a dependency. */
	Kind ofElement() {
		return draw(DUPLICATES_PER_CENT, Kind.DUPLICATE_REFERENCE, Kind.MISSING);
	}

	/** The fault of the next dependency. */
	Kind ofDependency() {
		return draw(LOOPS_PER_CENT, Kind.LOOP, Kind.LATE);
	}

	private Kind draw(int sharePerCent, Kind some, Kind others) {
		boolean struck = strikes();
		boolean one = random.nextInt(BATCH) < sharePerCent;
		return struck ? one ? some : others : Kind.NONE;
	}

	private boolean strikes() {
		if (left == 0) {
			left = BATCH;
			faultsLeft = percent;
		}
		boolean struck = random.nextInt(left--) < faultsLeft;
		faultsLeft -= struck ? 1 : 0;
		return struck;
	}
}
