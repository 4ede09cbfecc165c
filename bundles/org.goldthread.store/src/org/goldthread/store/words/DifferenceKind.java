package org.goldthread.store.words;

/** What a committee asks about two states of a programme, in the order in which it is told. */
public enum DifferenceKind {

	/** An entry is new. */
	ADDED("Added"),

	/** An entry is gone. */
	DROPPED("Dropped"),

	/** A forecast date is later than it was. */
	SLIPPED("Slipped"),

	/** A forecast date is earlier than it was. */
	BROUGHT_FORWARD("Brought forward"),

	/** An amount of money is another one. */
	POUNDS("Pounds moved"),

	/** An entry hangs at another place. */
	MOVED("Moved"),

	/** Any other value is another one. */
	CHANGED("Changed");

	private final String heading;

	DifferenceKind(String heading) {
		this.heading = heading;
	}

	/** The heading above differences of this kind. */
	public String heading() {
		return heading;
	}
}
