package org.goldthread.rules.integrity;

import static org.goldthread.testing.portfolio.Words.element;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PublishedFigure;

/** Published figures for the tests of their rules. */
final class Figures {

	private Figures() {
	}

	/** A figure without source. */
	static PublishedFigure figure(String reference, String name) {
		return element(Literals.PUBLISHED_FIGURE, PublishedFigure.class, reference, name);
	}
}
