package org.goldthread.exchange.title;

import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.model.Element;
import org.goldthread.model.Publication;

/** Who may see an exported register, from the publication of all its rows. */
public enum Classification {
	/** Every row is public. */
	PUBLIC("Public"),
	/** Some rows are not marked as public. */
	INTERNAL("Internal: not every row is marked as public"),
	/** Exempt content is shown. */
	EXEMPT("Exempt: not for publication (Schedule 12A, Local Government Act 1972)");

	private final String words;

	Classification(String words) {
		this.words = words;
	}

	/** What readers are told. */
	public String words() {
		return words;
	}

	/** The classification of rows; where exempt content may be shown, links and entries can hold some, whatever the rows are. */
	static Classification of(RegisterRows rows) {
		if (rows.context().includeExempt()) {
			return EXEMPT;
		}
		return rows.elements().stream().map(Element::getPublication).allMatch(Publication.PUBLIC::equals) ? PUBLIC : INTERNAL;
	}
}
