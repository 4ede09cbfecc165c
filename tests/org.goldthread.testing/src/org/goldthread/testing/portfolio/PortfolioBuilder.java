package org.goldthread.testing.portfolio;

import java.util.function.Consumer;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Identified;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;

/** Builds a portfolio from elements and puts each where it belongs. */
public final class PortfolioBuilder {

	private final Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);

	private PortfolioBuilder() {
		portfolio.setName("Test portfolio");
	}

	/** An empty portfolio called "Test portfolio". */
	public static PortfolioBuilder aPortfolio() {
		return new PortfolioBuilder();
	}

	/**
	 * Adds elements in order, each at the place nearest to the portfolio that holds its class: a workstream in the last
	 * programme, a milestone in the last workstream, an outcome in the last theme. Parents that are missing are made.
	 */
	public PortfolioBuilder with(Identified... elements) {
		for (Identified element : elements) {
			Home.of(element.eClass()).add(portfolio, element);
		}
		return this;
	}

	/** Changes the portfolio itself. */
	public PortfolioBuilder having(Consumer<Portfolio> change) {
		change.accept(portfolio);
		return this;
	}

	/** The portfolio, in no resource. */
	public Portfolio build() {
		return portfolio;
	}

	/** The portfolio in a resource in memory, so that changes are heard and can be undone. */
	public PortfolioResource inResource() {
		return PortfolioResource.holding(portfolio);
	}
}
