package org.goldthread.ui.explorer.problems;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.ui.IMemento;

/** Keeps a filter in the state of the window. */
final class FilterMemory {

	private static final String FILTER = "filter";

	private FilterMemory() {
	}

	/** The filter that was written; one that hides nothing where there is none. */
	static ProblemFilter read(Optional<IMemento> state) {
		return state.map(whole -> whole.getChild(FILTER))
				.map(part -> ProblemFilter.remembered(Stream.of(part.getAttributeKeys()).collect(Collectors.toMap(Function.identity(), part::getString))))
				.orElse(ProblemFilter.none());
	}

	static void write(ProblemFilter filter, IMemento state) {
		IMemento part = state.createChild(FILTER);
		filter.memory().forEach(part::putString);
	}
}
