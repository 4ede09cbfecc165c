package org.goldthread.ui.registers.rows;

import java.util.function.Predicate;

import org.goldthread.model.Element;

/**
 * A wish from outside the table to see some rows only, such as those of one cell of the risk matrix.
 *
 * @param label what users read of it, such as "Residual: likelihood 4, impact 5"
 * @param accepts whether a row is shown; reads the row alone
 */
public record RowFilter(String label, Predicate<? super Element> accepts) {
}
