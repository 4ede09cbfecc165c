package org.goldthread.ui.explorer.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Role;
import org.junit.jupiter.api.Test;

class AcceptanceWordsTest {

	private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 1);

	private final AcceptedFinding accepted = accepted();

	@Test
	void onItsLastDayItHolds() {
		assertEquals("Until 1 March 2027, by ROLE-01 Director: the review decides", AcceptanceWords.of(accepted, LAST_DAY));
	}

	@Test
	void theDayAfterItHasEnded() {
		assertEquals("Ended on 1 March 2027, by ROLE-01 Director: the review decides", AcceptanceWords.of(accepted, LAST_DAY.plusDays(1)));
	}

	@Test
	void withoutADayItHasNoEnd() {
		accepted.setExpires(null);
		assertEquals("Without an end, by ROLE-01 Director: the review decides", AcceptanceWords.of(accepted, LAST_DAY));
	}

	private static AcceptedFinding accepted() {
		Role director = GoldthreadFactory.eINSTANCE.createRole();
		director.setReference("ROLE-01");
		director.setName("Director");
		AcceptedFinding accepted = GoldthreadFactory.eINSTANCE.createAcceptedFinding();
		accepted.setAcceptedBy(director);
		accepted.setReason("the review\ndecides");
		accepted.setExpires(LAST_DAY);
		return accepted;
	}
}
