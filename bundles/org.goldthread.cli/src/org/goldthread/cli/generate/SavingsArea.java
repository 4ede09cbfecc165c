package org.goldthread.cli.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.goldthread.model.Cashability;
import org.goldthread.model.CostCentre;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;

/**
 * Makes one savings line for each workstream, which starts after its go-live and is full in the year after. No more than one
 * line lowers the contracts of a cost centre, so that none counts the pounds of another.
 */
final class SavingsArea {

	private static final SavingType[] TYPES = { SavingType.EFFICIENCY, SavingType.INCOME, SavingType.DEMAND, SavingType.THIRD_PARTY };
	private static final SavingStatus[] STATUSES = { SavingStatus.IDEA, SavingStatus.SCOPED, SavingStatus.BUSINESS_CASE };
	private static final int DAYS_AFTER_LIVE = 14;

	private final Entries entries;
	private final Surroundings around;
	private final FaultSequence faults;
	private final SplittableRandom random;
	private int made;

	SavingsArea(Entries entries, Surroundings around, Faults faults, SplittableRandom random) {
		this.entries = entries;
		this.around = around;
		this.faults = new FaultSequence(faults);
		this.random = random;
	}

	/** Adds the savings lines of the given workstreams. */
	void save(Portfolio portfolio, List<PlannedWorkstream> workstreams) {
		List<SavingsLine> lines = new ArrayList<>(workstreams.size());
		for (PlannedWorkstream workstream : workstreams) {
			lines.add(line(workstream));
			made++;
		}
		portfolio.getSavingsLines().addAll(lines);
	}

	private SavingsLine line(PlannedWorkstream planned) {
		SavingsLine line = entries.element(GoldthreadFactory.eINSTANCE.createSavingsLine(), "Saving from " + planned.subject());
		CostCentre centre = around.centre(made);
		LocalDate start = WorkingDays.from(planned.liveOn().plusDays(DAYS_AFTER_LIVE));
		long thousands = 10L + random.nextInt(400);
		line.setWorkstream(planned.workstream());
		line.getCostCentres().add(centre);
		line.setOrganisationUnit(centre.getOrganisationUnit());
		line.setType(TYPES[random.nextInt(made < around.centres().size() ? TYPES.length : TYPES.length - 1)]);
		line.setCashability(random.nextInt(5) == 0 ? Cashability.NON_CASHABLE : Cashability.CASHABLE);
		line.setRecurrence(Recurrence.RECURRENT);
		line.setStatus(STATUSES[random.nextInt(STATUSES.length)]);
		line.setGross(pounds(thousands));
		line.setBaselineBudget(centre.getBudget());
		line.setStartDate(start);
		line.getDependsOn().add(planned.live());
		FinancialYear first = FinancialYear.of(start);
		long days = start.until(first.lastDay(), ChronoUnit.DAYS) + 1;
		line.getYears().add(year(first, thousands * days / 365));
		line.getYears().add(year(first.plus(1), thousands));
		if (faults.spares(line)) {
			line.setOwner(around.role(made));
		}
		return line;
	}

	private SavingYear year(FinancialYear year, long thousands) {
		SavingYear amounts = entries.entry(GoldthreadFactory.eINSTANCE.createSavingYear());
		amounts.setYear(year);
		amounts.setLow(pounds(thousands * 3 / 4));
		amounts.setLikely(pounds(thousands));
		amounts.setHigh(pounds(thousands * 5 / 4));
		return amounts;
	}

	private static BigDecimal pounds(long thousands) {
		return BigDecimal.valueOf(1000 * thousands);
	}
}
