package org.goldthread.exchange.importing;

import java.util.List;

import org.goldthread.model.Element;

/**
 * A row of a file that adds an element or changes one.
 *
 * @param row its number in the file
 * @param element the element; a new one has its values already and hangs nowhere until the import is made
 * @param changes what it changes in an element of the portfolio, in the order of the file's columns
 */
public record PlannedRow(int row, Element element, List<CellChange> changes) {
}
