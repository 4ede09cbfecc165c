package org.goldthread.cli.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Tranche;

/** Makes programmes of three tranches, which start in successive quarters of two years. */
final class ProgrammeArea {

	/** Most workstreams in one programme. */
	static final int SIZE = 50;
	/** Days from the go-live of one workstream of a programme to that of the next, give or take. */
	static final int PACE = 12;
	/** Days from the start of a programme to its first go-live. */
	static final int LEAD = 250;

	private static final LocalDate FIRST_START = LocalDate.of(2019, 4, 1);
	private static final int STARTS = 8;
	private static final int TRANCHES = 3;
	private static final int DURATION = LEAD + SIZE * PACE + 90;

	private ProgrammeArea() {
	}

	/** Adds as many programmes as the workstreams need, and returns them. */
	static List<Programme> fill(Portfolio portfolio, int workstreams, Surroundings around, Entries entries) {
		List<Programme> programmes = new ArrayList<>();
		for (int index = 0; index * SIZE < workstreams; index++) {
			Programme programme = entries.element(GoldthreadFactory.eINSTANCE.createProgramme(), "Programme " + (index + 1));
			LocalDate start = WorkingDays.from(FIRST_START.plusMonths(3L * (index % STARTS)));
			programme.setStart(start);
			programme.setEnd(WorkingDays.from(start.plusDays(DURATION)));
			programme.setOwner(around.role(index));
			programme.setSponsor(around.role(index + 1));
			for (int step = 0; step < TRANCHES; step++) {
				programme.getTranches().add(tranche(programme, step, entries));
			}
			programmes.add(programme);
		}
		portfolio.getProgrammes().addAll(programmes);
		return programmes;
	}

	/** The tranche in which a day of the programme falls. */
	static Tranche tranche(Programme programme, LocalDate day) {
		return programme.getTranches().stream().filter(tranche -> !day.isAfter(tranche.getEnd())).findFirst()
				.orElseGet(() -> programme.getTranches().get(TRANCHES - 1));
	}

	private static Tranche tranche(Programme programme, int step, Entries entries) {
		Tranche tranche = entries.element(GoldthreadFactory.eINSTANCE.createTranche(), programme.getName() + ", tranche " + (step + 1));
		tranche.setStart(programme.getStart().plusDays((long) step * DURATION / TRANCHES));
		tranche.setEnd(programme.getStart().plusDays((step + 1L) * DURATION / TRANCHES - 1));
		return tranche;
	}
}
