package org.goldthread.ui.registers.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.goldthread.ui.registers.rows.Arrangement;
import org.goldthread.ui.registers.rows.RowFilter;
import org.junit.jupiter.api.Test;

final class RowCountTest {

	@Test
	void allRowsAreCounted() {
		assertEquals("18 rows", RowCount.words(Arrangement.PLAIN, 18, 18));
	}

	@Test
	void aWishOfAnotherPartIsSaidWithWhatItLeaves() {
		Arrangement wished = Arrangement.PLAIN.filteredBy(Optional.of(new RowFilter("Residual: likelihood 4, impact 4", row -> true)));
		assertEquals("Residual: likelihood 4, impact 4.  3 of 18 rows (Ctrl+Shift+F shows all)", RowCount.words(wished, 3, 18));
	}
}
