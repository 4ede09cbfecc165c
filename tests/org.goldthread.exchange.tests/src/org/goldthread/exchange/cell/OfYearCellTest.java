package org.goldthread.exchange.cell;

import static org.goldthread.exchange.register.StoredColumns.ofYear;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.register.Column;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;
import org.junit.jupiter.api.Test;

class OfYearCellTest {

	private final SavingsLine line = savingsLine("SAV-01", "Fewer buildings");
	private final Reading reading = Reading.in(aPortfolio().with(line).inResource());

	@Test
	void theFirstAmountMakesTheYear() {
		reading.write(likely(2019), line, "£1.2m");

		assertEquals(List.of(new BigDecimal("1200000")), line.getYears().stream().map(SavingYear::getLikely).toList());
	}

	@Test
	void yearsAreKeptInOrder() {
		reading.write(likely(2020), line, "1");
		reading.write(likely(2018), line, "2");
		reading.write(likely(2019), line, "3");

		assertEquals(List.of(2018, 2019, 2020), line.getYears().stream().map(year -> year.getYear().startYear()).toList());
	}

	@Test
	void theYearGoesWithItsLastAmount() {
		reading.write(likely(2019), line, "1");
		reading.write(likely(2019), line, "");

		assertEquals(List.of(), line.getYears());
	}

	@Test
	void aYearWithAnotherAmountStays() {
		reading.write(likely(2019), line, "1");
		reading.write(column(2019, Literals.SAVING_YEAR__HIGH), line, "2");
		reading.write(likely(2019), line, "");

		assertEquals(1, line.getYears().size());
	}

	@Test
	void noAmountForAYearThatIsNotThereIsUnchanged() {
		reading.assertUnchanged(likely(2019), line, "");
	}

	@Test
	void whatIsNoAmountIsRefused() {
		assertEquals("\"lots\" is not an amount; write it like £1,800,000 or £1.8m.", reading.refusal(likely(2019), line, "lots"));
	}

	private static Column<EObject> likely(int year) {
		return column(year, Literals.SAVING_YEAR__LIKELY);
	}

	private static Column<EObject> column(int year, EAttribute amount) {
		return ofYear(new FinancialYear(year), "amount £", Literals.SAVINGS_LINE__YEARS, Literals.SAVING_YEAR__YEAR, amount);
	}
}
