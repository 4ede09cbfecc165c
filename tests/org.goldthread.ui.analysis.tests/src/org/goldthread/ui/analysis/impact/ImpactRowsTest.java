package org.goldthread.ui.analysis.impact;

import static org.goldthread.testing.portfolio.Words.milestone;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.goldthread.analysis.impact.Impact;
import org.goldthread.analysis.impact.ImpactAnalysis;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.model.Elements;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class ImpactRowsTest {

	private final Workstream workstream = workstream("WS-01", "Front door");
	private final Milestone milestone = milestone("MS-001", "Open");
	private final SavingsLine line = savingsLine("SAV-01", "Fewer calls");
	private final PortfolioBuilder portfolio = PortfolioBuilder.aPortfolio().with(workstream, milestone, line);

	ImpactRowsTest() {
		milestone.setForecast(LocalDate.of(2019, 9, 2));
		line.getDependsOn().add(milestone);
		SavingYear year = Elements.create(Literals.SAVING_YEAR, SavingYear.class);
		year.setYear(FinancialYear.of(LocalDate.of(2020, 4, 1)));
		year.setLikely(new BigDecimal("253000"));
		line.getYears().add(year);
	}

	@Test
	void anItemShowsItsDateBeforeAndAfterTheSlip() {
		ImpactRow item = rows(5).get(0).children().get(0);
		assertEquals(List.of("2 Sep 2019", "9 Sep 2019", "+5 days"), List.of(item.was(), item.becomes(), item.delay()));
	}

	@Test
	void aSavingShowsThePoundsThatComeLater() {
		ImpactRow savings = rows(5).stream().filter(row -> row.title().equals("Savings")).findFirst().orElseThrow();
		assertTrue(savings.children().get(0).pounds().startsWith("£"));
		assertEquals(savings.pounds(), savings.children().get(0).pounds());
	}

	@Test
	void headingsWithoutRowsAreLeftOut() {
		assertEquals(List.of("Items", "Workstreams", "Savings"), rows(5).stream().map(ImpactRow::title).toList());
	}

	@Test
	void theSummarySaysWhatMoves() {
		assertTrue(ImpactRows.summary(impact(5)).startsWith("Moves 1 item, 1 workstream"));
	}

	@Test
	void whatHasHappenedCannotSlip() {
		milestone.setActual(LocalDate.of(2019, 9, 3));
		assertEquals(Optional.of("MS-001 Open happened on 3 Sep 2019, so it cannot slip."), SlippingElement.obstacle(network(), milestone));
	}

	@Test
	void itemsAndWorkstreamsCanSlip() {
		assertEquals(Optional.of(workstream), SlippingElement.of(workstream));
		assertEquals(Optional.of(milestone), SlippingElement.of(milestone));
		assertEquals(Optional.empty(), SlippingElement.of(line));
	}

	private List<ImpactRow> rows(int days) {
		return ImpactRows.of(impact(days));
	}

	private Impact impact(int days) {
		return SlippingElement.impact(new ImpactAnalysis(network()), milestone, days);
	}

	private DependencyNetwork network() {
		return DependencyNetwork.of(portfolio.build());
	}
}
