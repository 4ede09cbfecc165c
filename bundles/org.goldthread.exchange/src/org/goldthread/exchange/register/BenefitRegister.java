package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.Column.computed;
import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.entries;
import static org.goldthread.exchange.register.StoredColumns.link;
import static org.goldthread.exchange.register.StoredColumns.ofYear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Benefit;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;

/** The benefits register: the Green Book's benefit profile (Box 9), and what programmes add. */
final class BenefitRegister {

	private BenefitRegister() {
	}

	static Register<Benefit> create() {
		return new Register<>("benefits", "Benefits register", Literals.BENEFIT, BenefitRegister::columns, Portfolio::getBenefits,
				portfolio -> Optional.of(new Home(portfolio, Literals.PORTFOLIO__BENEFITS)));
	}

	private static List<Column<? super Benefit>> columns(Portfolio portfolio, SortedSet<FinancialYear> moreYears) {
		List<Column<? super Benefit>> own = new ArrayList<>(profile());
		own.addAll(measurement());
		YearSpan.of(portfolio, portfolio.getBenefits(), Literals.BENEFIT__PROFILE, Literals.BENEFIT_PERIOD__YEAR, moreYears)
				.forEach(year -> own.addAll(amounts(year)));
		own.addAll(tests());
		return CommonColumns.around(own);
	}

	private static List<Column<EObject>> profile() {
		return List.of(attribute("Title", Literals.ELEMENT__NAME), attribute("Category", Literals.BENEFIT__CATEGORY),
				attribute("Class", Literals.BENEFIT__BENEFIT_CLASS), attribute("Description", Literals.ELEMENT__DESCRIPTION),
				attribute("Service feature that gives rise to it", Literals.BENEFIT__SERVICE_FEATURE),
				attribute("Potential cost £", Literals.BENEFIT__POTENTIAL_COST), attribute("Activities to secure it", Literals.BENEFIT__ACTIVITIES),
				link("Responsible officer", Literals.BENEFIT__RESPONSIBLE_OFFICER),
				attribute("Performance measure", Literals.BENEFIT__PERFORMANCE_MEASURE),
				attribute("Target improvement", Literals.BENEFIT__TARGET_IMPROVEMENT),
				attribute("Full-year value £", Literals.BENEFIT__FULL_YEAR_VALUE), attribute("Timescale", Literals.BENEFIT__TIMESCALE));
	}

	private static List<Column<EObject>> measurement() {
		return List.of(link("Outcomes", Literals.BENEFIT__OUTCOMES), link("Capabilities", Literals.BENEFIT__CAPABILITIES),
				link("Benefit owner", Literals.OWNED__OWNER), attribute("Baseline value", Literals.BENEFIT__BASELINE_VALUE),
				attribute("Baseline date", Literals.BENEFIT__BASELINE_DATE), attribute("Baseline source", Literals.BENEFIT__BASELINE_SOURCE),
				attribute("Measurement frequency", Literals.BENEFIT__MEASUREMENT_FREQUENCY),
				entries("Measures", Literals.BENEFIT__MEASURES, OutcomeRegister.MEASURE));
	}

	private static List<Column<EObject>> amounts(FinancialYear year) {
		return List.of(ofYear(year, "plan £", Literals.BENEFIT__PROFILE, Literals.BENEFIT_PERIOD__YEAR, Literals.BENEFIT_PERIOD__PLAN),
				ofYear(year, "forecast £", Literals.BENEFIT__PROFILE, Literals.BENEFIT_PERIOD__YEAR, Literals.BENEFIT_PERIOD__FORECAST),
				ofYear(year, "actual £", Literals.BENEFIT__PROFILE, Literals.BENEFIT_PERIOD__YEAR, Literals.BENEFIT_PERIOD__ACTUAL));
	}

	private static List<Column<? super Benefit>> tests() {
		return List.of(attribute("Attribution share %", Literals.BENEFIT__ATTRIBUTION_SHARE),
				attribute("Can be described", Literals.BENEFIT__DESCRIBABLE), attribute("Can be observed", Literals.BENEFIT__OBSERVABLE),
				attribute("Can be attributed", Literals.BENEFIT__ATTRIBUTABLE), attribute("Can be measured", Literals.BENEFIT__MEASURABLE),
				computed("All four tests passed", ValueType.YES_NO,
						"Whether it can be described, observed, attributed to the change and measured (the DOAM test).", BenefitRegister::isProven),
				attribute("Dis-benefits", Literals.BENEFIT__DIS_BENEFITS), link("Dependencies", Literals.BENEFIT__DEPENDENCIES),
				attribute("Evidence", Literals.BENEFIT__EVIDENCE), attribute("RAG rating", Literals.BENEFIT__RAG),
				attribute("Status", Literals.BENEFIT__STATUS));
	}

	private static Cell isProven(Benefit benefit, RegisterContext context) {
		return Cell.yesNo(Stream.of(benefit.isDescribable(), benefit.isObservable(), benefit.isAttributable(), benefit.isMeasurable())
				.allMatch(Boolean::booleanValue));
	}
}
