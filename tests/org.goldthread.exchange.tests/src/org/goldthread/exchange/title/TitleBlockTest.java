package org.goldthread.exchange.title;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.exchange.Exports;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Publication;
import org.goldthread.model.Risk;
import org.junit.jupiter.api.Test;

class TitleBlockTest {

	private final Risk first = having(risk("R-1", "First"), risk -> risk.setPublication(Publication.PUBLIC));
	private final Risk second = having(risk("R-2", "Second"), risk -> risk.setPublication(Publication.PUBLIC));
	private final Portfolio portfolio = having(aPortfolio().with(first, second).build(), portfolio -> {
		portfolio.setName("New operating model");
		portfolio.setCouncil("Oxfordshire County Council");
		portfolio.setAsAt(LocalDate.of(2018, 9, 18));
	});

	@Test
	void theOriginNamesCouncilPortfolioAndDay() {
		assertEquals("Oxfordshire County Council · New operating model · as at 18 September 2018", title(false).origin());
	}

	@Test
	void whatThePortfolioDoesNotStateIsLeftOut() {
		portfolio.setCouncil(null);
		portfolio.setName(null);

		assertEquals("as at 18 September 2018", title(false).origin());
	}

	@Test
	void exemptRowsAreCounted() {
		second.setPublication(Publication.EXEMPT);

		assertEquals(List.of("1 row.", "1 row is exempt from publication and withheld."), title(false).remarks());
	}

	@Test
	void illustrativeRowsAreCounted() {
		first.setIllustrative(true);

		assertEquals(List.of("2 rows.", "1 row is illustrative: made up, and taken from no source."), title(false).remarks());
	}

	@Test
	void itIsSaidWhenEveryRowIsIllustrative() {
		first.setIllustrative(true);
		second.setIllustrative(true);

		assertEquals("All rows are illustrative: made up, and taken from no source.", title(false).illustrativeSentence().orElseThrow());
	}

	@Test
	void rowsThatAreAllPublicMakeAPublicPage() {
		assertEquals(Classification.PUBLIC, title(false).classification());
	}

	@Test
	void oneInternalRowMakesThePageInternal() {
		first.setPublication(Publication.INTERNAL);

		assertEquals(Classification.INTERNAL, title(false).classification());
	}

	@Test
	void aPageThatMayShowExemptContentIsNotForPublication() {
		assertEquals(Classification.EXEMPT, title(true).classification());
	}

	private TitleBlock title(boolean includeExempt) {
		return TitleBlock.of(Exports.rows("risks", portfolio, includeExempt));
	}
}
