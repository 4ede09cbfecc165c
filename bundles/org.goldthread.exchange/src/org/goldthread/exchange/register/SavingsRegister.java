package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.Column.computed;
import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.link;
import static org.goldthread.exchange.register.StoredColumns.ofYear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.analysis.savings.LineAmounts;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.SavingsLine;

/** The savings register: savings lines, with columns for each financial year that a line states or a target spans. */
final class SavingsRegister {

	private SavingsRegister() {
	}

	static Register<SavingsLine> create() {
		return new Register<>("savings", "Savings register", Literals.SAVINGS_LINE, SavingsRegister::columns, Portfolio::getSavingsLines,
				portfolio -> Optional.of(new Home(portfolio, Literals.PORTFOLIO__SAVINGS_LINES)));
	}

	private static List<Column<? super SavingsLine>> columns(Portfolio portfolio, SortedSet<FinancialYear> moreYears) {
		SortedSet<FinancialYear> more = new TreeSet<>(moreYears);
		more.addAll(YearSpan.ofTargets(portfolio));
		SortedSet<FinancialYear> years = YearSpan.of(portfolio, portfolio.getSavingsLines(), Literals.SAVINGS_LINE__YEARS,
				Literals.SAVING_YEAR__YEAR, more);
		List<Column<? super SavingsLine>> own = new ArrayList<>(kind());
		years.forEach(year -> own.addAll(amounts(year)));
		own.addAll(fullYear());
		incrementYears(portfolio, years).forEach(year -> own.add(increment(year)));
		own.addAll(profile());
		own.addAll(delivery());
		return CommonColumns.around(own);
	}

	private static List<Column<? super SavingsLine>> kind() {
		return List.of(attribute("Title", Literals.ELEMENT__NAME),
				link("Directorate or service", Literals.SAVINGS_LINE__ORGANISATION_UNIT), link("Cost centres", Literals.SAVINGS_LINE__COST_CENTRES),
				link("Workstream", Literals.SAVINGS_LINE__WORKSTREAM), link("Owner", Literals.OWNED__OWNER),
				attribute("Saving type", Literals.SAVINGS_LINE__TYPE), attribute("Cashable or not", Literals.SAVINGS_LINE__CASHABILITY),
				attribute("Recurrent or one-off", Literals.SAVINGS_LINE__RECURRENCE), attribute("Gross £ a year", Literals.SAVINGS_LINE__GROSS),
				attribute("Investment £ a year", Literals.SAVINGS_LINE__INVESTMENT),
				computed("Net £ a year", ValueType.MONEY, "The gross amount less the investment that it needs, in pounds a year.", SavingCells::net));
	}

	private static List<Column<EObject>> amounts(FinancialYear year) {
		return List.of(
				ofYear(year, "low £", Literals.SAVINGS_LINE__YEARS, Literals.SAVING_YEAR__YEAR, Literals.SAVING_YEAR__LOW),
				ofYear(year, "likely £", Literals.SAVINGS_LINE__YEARS, Literals.SAVING_YEAR__YEAR, Literals.SAVING_YEAR__LIKELY),
				ofYear(year, "high £", Literals.SAVINGS_LINE__YEARS, Literals.SAVING_YEAR__YEAR, Literals.SAVING_YEAR__HIGH));
	}

	private static List<Column<SavingsLine>> fullYear() {
		return List.of(
				computed("Full-year effect low £", ValueType.MONEY, "What a recurrent line saves in a full year, low estimate.",
						SavingCells::fullYearLow),
				computed("Full-year effect likely £", ValueType.MONEY,
						"What a recurrent line saves in the last year of its profile, or net where it has no profile.", SavingCells::fullYearLikely),
				computed("Full-year effect high £", ValueType.MONEY, "What a recurrent line saves in a full year, high estimate.",
						SavingCells::fullYearHigh));
	}

	private static Column<SavingsLine> increment(FinancialYear year) {
		return computed(year + " increment £", ValueType.MONEY,
				"What " + year + " takes out of the budget of the year before, likely: its amount less that of the year before.",
				(line, context) -> SavingCells.increment(line, year));
	}

	/** The years that amounts are stated for, and those in which a saving falls away. */
	private static SortedSet<FinancialYear> incrementYears(Portfolio portfolio, SortedSet<FinancialYear> years) {
		SortedSet<FinancialYear> all = new TreeSet<>(years);
		portfolio.getSavingsLines().forEach(line -> all.addAll(LineAmounts.increments(line).keySet()));
		return all;
	}

	private static List<Column<? super SavingsLine>> profile() {
		return List.of(attribute("Start date", Literals.SAVINGS_LINE__START_DATE), attribute("Last year", Literals.SAVINGS_LINE__END_YEAR),
				attribute("How it builds up", Literals.SAVINGS_LINE__RAMP), attribute("Posts deleted (FTE)", Literals.SAVINGS_LINE__POSTS_DELETED),
				attribute("Posts vacant (FTE)", Literals.SAVINGS_LINE__POSTS_VACANT),
				attribute("Posts redeployed (FTE)", Literals.SAVINGS_LINE__POSTS_REDEPLOYED),
				attribute("Posts redundant (FTE)", Literals.SAVINGS_LINE__POSTS_REDUNDANT),
				attribute("Baseline budget £ a year", Literals.SAVINGS_LINE__BASELINE_BUDGET),
				computed("Share of baseline %", ValueType.NUMBER, "The gross amount in per cent of the budget that it is taken from.",
						SavingCells::shareOfBaseline),
				attribute("In medium-term financial plan", Literals.SAVINGS_LINE__IN_MEDIUM_TERM_PLAN),
				attribute("Medium-term financial plan reference", Literals.SAVINGS_LINE__MEDIUM_TERM_PLAN_REFERENCE),
				attribute("Overlap group", Literals.SAVINGS_LINE__OVERLAP_GROUP),
				computed("Counted", ValueType.YES_NO,
						"Whether totals count it: it states amounts, is deliverable, and no larger line of its overlap group claims the same pounds.",
						SavingCells::counted),
				attribute("Confidence", Literals.SAVINGS_LINE__CONFIDENCE), attribute("Optimism bias %", Literals.SAVINGS_LINE__OPTIMISM_BIAS));
	}

	private static List<Column<EObject>> delivery() {
		return List.of(link("Depends on", Literals.SAVINGS_LINE__DEPENDS_ON), link("Capabilities", Literals.SAVINGS_LINE__CAPABILITIES),
				attribute("Delivery confidence", Literals.SAVINGS_LINE__RAG), attribute("Delivery confidence note", Literals.SAVINGS_LINE__RAG_NOTE),
				link("Agreed by budget holder", Literals.SAVINGS_LINE__AGREED_BY), attribute("Date agreed", Literals.SAVINGS_LINE__AGREED_ON),
				attribute("Finance validated", Literals.SAVINGS_LINE__FINANCE_VALIDATED),
				attribute("Date validated", Literals.SAVINGS_LINE__FINANCE_VALIDATED_ON),
				attribute("Delivered to date £", Literals.SAVINGS_LINE__DELIVERED_TO_DATE), attribute("Forecast £ a year", Literals.SAVINGS_LINE__FORECAST),
				attribute("Slippage £", Literals.SAVINGS_LINE__SLIPPAGE), attribute("Mitigation", Literals.SAVINGS_LINE__MITIGATION),
				link("Substitute saving", Literals.SAVINGS_LINE__SUBSTITUTE), link("Impact assessment", Literals.SAVINGS_LINE__IMPACT_ASSESSMENT),
				link("Decision", Literals.SAVINGS_LINE__DECISION), attribute("Status", Literals.SAVINGS_LINE__STATUS));
	}
}
