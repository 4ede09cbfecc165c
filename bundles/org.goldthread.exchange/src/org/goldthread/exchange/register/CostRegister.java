package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.Column.computed;
import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.link;
import static org.goldthread.exchange.register.StoredColumns.ofYear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.analysis.savings.Payback;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.model.Portfolio;

/** The one-off costs register, with columns for each financial year that a cost states. */
final class CostRegister {

	private CostRegister() {
	}

	static Register<OneOffCost> create() {
		return new Register<>("costs", "One-off costs register", Literals.ONE_OFF_COST, CostRegister::columns, Portfolio::getOneOffCosts,
				portfolio -> Optional.of(new Home(portfolio, Literals.PORTFOLIO__ONE_OFF_COSTS)));
	}

	private static List<Column<? super OneOffCost>> columns(Portfolio portfolio, SortedSet<FinancialYear> moreYears) {
		List<Column<? super OneOffCost>> own = new ArrayList<>(List.of(attribute("Title", Literals.ELEMENT__NAME),
				attribute("Type", Literals.ONE_OFF_COST__TYPE), attribute("Revenue or capital", Literals.ONE_OFF_COST__NATURE)));
		YearSpan.of(portfolio, portfolio.getOneOffCosts(), Literals.ONE_OFF_COST__YEARS, Literals.COST_YEAR__YEAR, moreYears)
				.forEach(year -> own.addAll(amounts(year)));
		own.addAll(funding());
		return CommonColumns.around(own);
	}

	private static List<Column<EObject>> amounts(FinancialYear year) {
		return List.of(ofYear(year, "low £", Literals.ONE_OFF_COST__YEARS, Literals.COST_YEAR__YEAR, Literals.COST_YEAR__LOW),
				ofYear(year, "likely £", Literals.ONE_OFF_COST__YEARS, Literals.COST_YEAR__YEAR, Literals.COST_YEAR__LIKELY),
				ofYear(year, "high £", Literals.ONE_OFF_COST__YEARS, Literals.COST_YEAR__YEAR, Literals.COST_YEAR__HIGH));
	}

	private static List<Column<? super OneOffCost>> funding() {
		return List.of(
				computed("All years likely £", ValueType.MONEY, "The likely amounts of all years added up.",
						(cost, context) -> ComputedCells.figure(Payback.likelyCost(cost))),
				attribute("Funding source", Literals.ONE_OFF_COST__FUNDING_SOURCE),
				attribute("Approved amount £", Literals.ONE_OFF_COST__APPROVED_AMOUNT), link("Decision", Literals.ONE_OFF_COST__DECISION),
				attribute("Committed £", Literals.ONE_OFF_COST__COMMITTED), attribute("Spent £", Literals.ONE_OFF_COST__SPENT),
				link("Savings made possible", Literals.ONE_OFF_COST__SAVINGS),
				computed("Payback (months)", ValueType.NUMBER,
						"Months in which these savings, as far as they are counted, bring in the likely cost at their likely full-year effect.",
						CostRegister::payback),
				link("Workstream", Literals.ONE_OFF_COST__WORKSTREAM), link("Owner", Literals.OWNED__OWNER));
	}

	private static Cell payback(OneOffCost cost, RegisterContext context) {
		return ComputedCells.restingOn(cost.getSavings(), context,
				() -> ComputedCells.number(Payback.months(cost, context.analyses().counted())));
	}
}
