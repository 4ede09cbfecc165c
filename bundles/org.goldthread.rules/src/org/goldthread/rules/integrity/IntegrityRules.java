package org.goldthread.rules.integrity;

import java.util.List;

import org.goldthread.rules.Rule;

/** The rules about references, names, sources and publication. */
public final class IntegrityRules {

	private IntegrityRules() {
	}

	/** All of them, in the order in which they are listed. */
	public static List<Rule> all() {
		return List.of(new DuplicateReferenceRule(), new DuplicateNameRule(), new FigureConflictRule(), new FigureWithoutSourceRule(),
				new ExemptionRule(), new EmptyPlaceholderRule(), new OldAsAtDateRule());
	}
}
