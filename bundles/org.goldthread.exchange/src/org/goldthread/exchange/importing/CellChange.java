package org.goldthread.exchange.importing;

import org.goldthread.exchange.cell.CellReading;

/**
 * A value of a row that an import changes.
 *
 * @param column the heading of the register's column
 * @param change what was read
 */
public record CellChange(String column, CellReading.Change change) {
}
