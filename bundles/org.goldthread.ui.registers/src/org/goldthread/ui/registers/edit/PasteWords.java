package org.goldthread.ui.registers.edit;

import java.util.List;
import java.util.stream.Collectors;

/** Says what a paste has written. */
public final class PasteWords {

	private static final int MOST_NAMED = 4;

	private PasteWords() {
	}

	/** One sentence: how many rows there are, and which references became others because they were taken. */
	public static String of(BlockResult result) {
		String rows = "Pasted " + (result.rows().size() == 1 ? "1 row" : result.rows().size() + " rows");
		List<BlockResult.Renumbering> all = result.renumberings();
		if (all.isEmpty()) {
			return rows;
		}
		String named = all.stream().limit(MOST_NAMED).map(one -> one.taken() + one.given().map(given -> " is now " + given).orElse(" is left out"))
				.collect(Collectors.joining(", "));
		int more = all.size() - MOST_NAMED;
		return rows + "; references that were taken are new: " + named + (more > 0 ? " and " + more + " more" : "");
	}
}
