package org.goldthread.rules;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;

/** What a rule may ask about the rest of the portfolio; every answer comes from an index, never from a search. */
public interface RuleContext {

	/** The portfolio that is checked. */
	Portfolio portfolio();

	/** The day that the check counts as today. */
	LocalDate today();

	/** All elements that carry a human reference: none, one, or several where references collide. */
	List<Element> elementsWithReference(String reference);
}
