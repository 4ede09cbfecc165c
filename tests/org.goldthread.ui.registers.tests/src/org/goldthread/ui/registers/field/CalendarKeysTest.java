package org.goldthread.ui.registers.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

final class CalendarKeysTest {

	private static final LocalDate DAY = LocalDate.of(2019, 1, 31);

	@Test
	void anArrowToTheRightLeadsToTheNextDay() {
		assertEquals(Optional.of(LocalDate.of(2019, 2, 1)), CalendarKeys.moved(DAY, SWT.ARROW_RIGHT));
	}

	@Test
	void anArrowUpwardsLeadsAWeekBack() {
		assertEquals(Optional.of(LocalDate.of(2019, 1, 24)), CalendarKeys.moved(DAY, SWT.ARROW_UP));
	}

	@Test
	void theNextMonthHasTheLastDayThatItCanHave() {
		assertEquals(Optional.of(LocalDate.of(2019, 2, 28)), CalendarKeys.moved(DAY, SWT.PAGE_DOWN));
	}

	@Test
	void lettersAreLeftToTheField() {
		assertEquals(Optional.empty(), CalendarKeys.moved(DAY, 's'));
	}
}
