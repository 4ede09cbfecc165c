package org.goldthread.ui.registers.rows;

/**
 * One of the columns by which rows are sorted.
 *
 * @param column index of the column
 * @param ascending smallest first; rows without a value are last either way
 */
public record SortKey(int column, boolean ascending) {
}
