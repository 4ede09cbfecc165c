package org.goldthread.ui.analysis.coverage;

import java.util.List;

/**
 * One row of totals.
 *
 * @param heading the cell at its left
 * @param cells the others, one for each column
 */
record MatrixLine(MatrixCell heading, List<MatrixCell> cells) {
}
