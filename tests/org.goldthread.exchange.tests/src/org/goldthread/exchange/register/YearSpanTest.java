package org.goldthread.exchange.register;

import static org.goldthread.testing.portfolio.Amounts.savingYear;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.SavingsTarget;
import org.junit.jupiter.api.Test;

/** Which financial years the savings register has columns for. */
class YearSpanTest {

	private final SavingsLine line = savingsLine("SAV-01", "Contact centre");
	private final SavingsTarget target = element(Literals.SAVINGS_TARGET, SavingsTarget.class, "ST1", "Target");
	private final Programme programme = element(Literals.PROGRAMME, Programme.class, "PG1", "Programme");
	private final Portfolio portfolio = aPortfolio().with(line, target, programme).build();

	@Test
	void theYearsOfLinesComeInOrder() {
		line.getYears().addAll(List.of(savingYear("2021/22", 1, 2, 3), savingYear("2019/20", 1, 2, 3)));

		assertEquals(List.of("2019/20", "2021/22"), years());
	}

	@Test
	void theSpanOfATargetIsAdded() {
		line.getYears().add(savingYear("2019/20", 1, 2, 3));
		target.setBasisFrom(FinancialYear.parse("2018/19"));
		target.setBasisTo(FinancialYear.parse("2020/21"));

		assertEquals(List.of("2018/19", "2019/20", "2020/21"), years());
	}

	@Test
	void withoutAmountsTheYearsOfTheProgrammeAreOffered() {
		programme.setStart(LocalDate.of(2018, 10, 1));
		programme.setEnd(LocalDate.of(2020, 3, 31));

		assertEquals(List.of("2018/19", "2019/20"), years());
	}

	@Test
	void withoutProgrammeFourYearsFromTheAsAtDateAreOffered() {
		portfolio.setAsAt(LocalDate.of(2018, 9, 18));

		assertEquals(List.of("2018/19", "2019/20", "2020/21", "2021/22"), years());
	}

	@Test
	void aSpreadsheetMayBringMoreYears() {
		line.getYears().add(savingYear("2019/20", 1, 2, 3));
		TreeSet<FinancialYear> more = new TreeSet<>(List.of(FinancialYear.parse("2022/23")));

		assertEquals(List.of("2019/20", "2022/23"), years(SavingsRegister.create().columns(portfolio, more)));
	}

	@Test
	void aYearThatFallsOutsideAllPlansIsNoneToOffer() {
		programme.setStart(LocalDate.of(1, 1, 1));
		programme.setEnd(LocalDate.of(9999, 1, 1));

		assertEquals(List.of(), years());
	}

	private List<String> years() {
		return years(SavingsRegister.create().columns(portfolio));
	}

	private static List<String> years(List<Column<? super SavingsLine>> columns) {
		return columns.stream().<Storage>map(Column::storage).filter(Storage.OfYear.class::isInstance)
				.map(storage -> ((Storage.OfYear) storage).year().toString()).distinct().toList();
	}
}
