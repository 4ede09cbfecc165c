package org.goldthread.exchange.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.Portfolio;

/** Which financial years a register has columns for. */
final class YearSpan {

	private static final int PLAN_YEARS = 4;

	private YearSpan() {
	}

	/**
	 * The years that any row states and some more. Without any of these the years of the programmes, else four from the as-at
	 * date, the length of a medium-term plan, so that a register without amounts has columns to write them in.
	 */
	static SortedSet<FinancialYear> of(Portfolio portfolio, Collection<? extends EObject> rows, EReference containment, EAttribute yearOf,
			Collection<FinancialYear> more) {
		SortedSet<FinancialYear> years = new TreeSet<>(more);
		for (EObject row : rows) {
			for (Object entry : (List<?>) row.eGet(containment)) {
				if (((EObject) entry).eGet(yearOf) instanceof FinancialYear year) {
					years.add(year);
				}
			}
		}
		return years.isEmpty() ? planned(portfolio) : years;
	}

	/** The years that savings targets span. */
	static SortedSet<FinancialYear> ofTargets(Portfolio portfolio) {
		SortedSet<FinancialYear> years = new TreeSet<>();
		portfolio.getSavingsTargets().stream().filter(target -> target.getBasisTo() != null)
				.forEach(target -> addSpan(years, target.getBasisFrom() == null ? target.getBasisTo() : target.getBasisFrom(), target.getBasisTo()));
		return years;
	}

	private static SortedSet<FinancialYear> planned(Portfolio portfolio) {
		SortedSet<FinancialYear> years = new TreeSet<>();
		portfolio.getProgrammes().stream().filter(programme -> hasYear(programme.getStart()) && hasYear(programme.getEnd()))
				.forEach(programme -> addSpan(years, FinancialYear.of(programme.getStart()), FinancialYear.of(programme.getEnd())));
		if (years.isEmpty() && hasYear(portfolio.getAsAt())) {
			FinancialYear first = FinancialYear.of(portfolio.getAsAt());
			addSpan(years, first, first.plus(PLAN_YEARS - 1));
		}
		return years;
	}

	/** Whether a day lies in a year that financial years are counted for, with room for a plan after it. */
	private static boolean hasYear(LocalDate day) {
		return day != null && day.getYear() > 1900 && day.getYear() < 2190;
	}

	private static void addSpan(SortedSet<FinancialYear> years, FinancialYear first, FinancialYear last) {
		for (int year = first.startYear(); year <= last.startYear(); year++) {
			years.add(new FinancialYear(year));
		}
	}
}
