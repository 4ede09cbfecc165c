package org.goldthread.exchange.foreign;

import java.util.List;

import org.goldthread.exchange.draft.Unmapped;

/**
 * What an export in the format of another tool wrote.
 *
 * @param written how much of what, such as "79 tasks, 49 links"
 * @param withheld number of exempt things that were left out
 * @param unmapped what the format has no words for
 */
public record ForeignExport(String written, int withheld, List<Unmapped> unmapped) {
}
