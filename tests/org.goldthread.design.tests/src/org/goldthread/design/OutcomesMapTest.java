package org.goldthread.design;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Benefit;
import org.goldthread.model.BenefitClass;
import org.goldthread.model.Contribution;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.LineStyle;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the outcomes map shows. */
class OutcomesMapTest {

	private final Outcome tc1 = outcome("TC1", "Safe lives");
	private final Outcome tc2 = outcome("TC2", "Quality of life");
	private final Benefit b4 = element(Literals.BENEFIT, Benefit.class, "B-04", "Fewer repeat contacts");
	private final Workstream ws3 = workstream("WS-03", "Customer front door", contribution(tc1, 40), through(b4, tc2, 60));
	private final Workstream ws9 = workstream("WS-09", "Third-party spend");
	private final Portfolio portfolio = aPortfolio().with(tc1, tc2, b4, ws3, ws9).inResource().portfolio().orElseThrow();

	@Test
	void everyConceptHasItsNodes() {
		assertEquals(List.of("Workstream", "Workstream", "Benefit", "Outcome", "Outcome", "Theme"),
				Maps.of(portfolio).nodes().stream().map(NodeView::mapping).toList());
	}

	@Test
	void allExpressionsWork() {
		assertEquals(List.of(), Maps.of(portfolio).problems());
	}

	@Test
	void anEmptyPortfolioIsAnEmptyMap() {
		assertEquals(List.of(), Maps.of(aPortfolio().build()).nodes());
	}

	@Test
	void aNodeSaysReferenceAndTitle() {
		assertEquals("Customer front door", Maps.node(portfolio, "WS-03").title());
	}

	@Test
	void aNodeWithoutNameKeepsItsReference() {
		tc1.setName(null);
		assertEquals("", Maps.node(portfolio, "TC1").title());
	}

	@Test
	void aWorkstreamSaysWhenItEnds() {
		ws3.setEndBaseline(LocalDate.of(2020, 7, 31));
		ws3.setEndForecast(LocalDate.of(2020, 9, 30));
		assertEquals("Sep 2020", Maps.node(portfolio, "WS-03").fact());
	}

	@Test
	void aWorkstreamWithoutDatesSaysNothing() {
		assertEquals("", Maps.node(portfolio, "WS-03").fact());
	}

	@Test
	void aWorkstreamThatLeadsNowhereSaysSo() {
		assertEquals("contributes to no outcome", Maps.node(portfolio, "WS-09").fact());
	}

	@Test
	void aWorkstreamThatLeadsNowhereIsDashedInRed() {
		NodeView node = Maps.node(portfolio, "WS-09");
		assertEquals(List.of(LineStyle.DASH, "red", "red", "canvas"),
				List.of(node.style().lineStyle(), node.style().line().token(), node.style().text().token(), node.style().fill().token()));
	}

	@Test
	void aPlaceholderIsNotExpectedToLeadAnywhere() {
		ws9.setPlaceholder(true);
		assertEquals(LineStyle.SOLID, Maps.node(portfolio, "WS-09").style().lineStyle());
	}

	@ParameterizedTest
	@CsvSource({ "CASH_RELEASING,1800000,£1.8m a year", "NON_CASH_RELEASING,,non-cashable", "NON_CASH_RELEASING,1900000,£1.9m non-cashable",
			"QUALITATIVE,,qualitative", "QUANTIFIED,450000,£450k a year", "CASH_RELEASING,,cash releasing" })
	void aBenefitSaysWhatItIsWorth(BenefitClass benefitClass, BigDecimal value, String fact) {
		b4.setBenefitClass(benefitClass);
		b4.setFullYearValue(value);
		assertEquals(fact, Maps.node(portfolio, "B-04").fact());
	}

	@ParameterizedTest
	@CsvSource({ "0,no workstream contributes", "1,1 workstream", "3,3 workstreams" })
	void anOutcomeSaysHowManyWorkstreamsServeIt(int count, String fact) {
		Portfolio counted = aPortfolio().with(tc2).build();
		for (int i = 0; i < count; i++) {
			aWorkstreamWithTwoContributions(counted, i);
		}
		assertEquals(fact, Maps.node(counted, "TC2").fact());
	}

	@Test
	void theCountIsTheSameWithAnIndex() {
		assertEquals("1 workstream", Maps.node(portfolio, "TC2").fact());
	}

	@Test
	void aDirectContributionLeadsToItsOutcome() {
		assertEquals(List.of("DirectContribution:" + ws3.getContributions().get(0).getId(), "40", 2.0, "Workstream:" + ws3.getId(), "Outcome:" + tc1.getId()),
				facts(Maps.edge(portfolio, "DirectContribution")));
	}

	@Test
	void aContributionThroughABenefitLeadsToTheBenefit() {
		assertEquals(List.of("ContributionThroughBenefit:" + ws3.getContributions().get(1).getId(), "60", 3.0, "Workstream:" + ws3.getId(), "Benefit:" + b4.getId()),
				facts(Maps.edge(portfolio, "ContributionThroughBenefit")));
	}

	@Test
	void aBenefitLeadsToTheOutcomeOfItsContributions() {
		assertEquals(List.of("BenefitToOutcome:" + b4.getId() + ">" + tc2.getId(), "", 1.0, "Benefit:" + b4.getId(), "Outcome:" + tc2.getId()),
				facts(Maps.edge(portfolio, "BenefitToOutcome")));
	}

	@Test
	void aBenefitLeadsToAnOutcomeOnlyOnce() {
		b4.getOutcomes().add(tc2);
		assertEquals(1, Maps.of(portfolio).edges().stream().filter(edge -> edge.mapping().equals("BenefitToOutcome")).count());
	}

	@Test
	void anOutcomeLeadsToItsTheme() {
		assertEquals(2, Maps.of(portfolio).edges().stream().filter(edge -> edge.mapping().equals("OutcomeToTheme")).count());
	}

	@ParameterizedTest
	@CsvSource({ ",1", "1,1", "25,1", "26,2", "75,3", "76,4", "100,4", "500,4" })
	void theLineIsAsWideAsTheWeight(Integer weight, double size) {
		ws3.getContributions().get(0).setWeight(weight);
		assertEquals(size, Maps.edge(portfolio, "DirectContribution").style().width());
	}

	private static List<Object> facts(EdgeView edge) {
		return List.of(edge.key(), edge.label(), edge.style().width(), edge.sourceKey(), edge.targetKey());
	}

	private void aWorkstreamWithTwoContributions(Portfolio owner, int number) {
		if (owner.getProgrammes().isEmpty()) {
			owner.getProgrammes().add(element(Literals.PROGRAMME, Programme.class, "PG-1", "Programme"));
		}
		owner.getProgrammes().get(0).getWorkstreams().add(workstream("WS-" + number, "One", contribution(tc2, 10), contribution(tc2, 20)));
	}

	private static Contribution through(Benefit benefit, Outcome outcome, int weight) {
		return having(contribution(outcome, weight), made -> made.setBenefit(benefit));
	}
}
