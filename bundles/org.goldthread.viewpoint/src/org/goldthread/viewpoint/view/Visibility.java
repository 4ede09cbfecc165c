package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.Filter;

/**
 * What the filters that are switched on leave visible.
 *
 * @param parts by name of the mapping whose views they hide or collapse
 */
record Visibility(Attempts attempts, Map<String, List<Filter.Part>> parts) {

	/** @param active names of the filters that are switched on */
	static Visibility of(Attempts attempts, DiagramSpecification specification, Set<String> active) {
		Map<String, List<Filter.Part>> parts = new HashMap<>();
		for (Filter filter : specification.filters()) {
			if (active.contains(filter.name())) {
				filter.parts().forEach(part -> part.mappings()
						.forEach(mapping -> parts.computeIfAbsent(mapping, key -> new ArrayList<>()).add(part)));
			}
		}
		return new Visibility(attempts, parts);
	}

	/** The strongest effect that any filter has on a view of a mapping. */
	FilterEffect effect(String mapping, Scope scope) {
		FilterEffect strongest = FilterEffect.NOTHING;
		for (Filter.Part part : parts.getOrDefault(mapping, List.of())) {
			boolean kept = part.keepVisible().isPresent() && attempts.condition(mapping, "filter", part.keepVisible().get(), scope);
			if (!kept && !part.collapses()) {
				return FilterEffect.HIDES;
			}
			strongest = kept ? strongest : FilterEffect.COLLAPSES;
		}
		return strongest;
	}

	/** The conditions of all filters on the views of a mapping. */
	List<Expression> conditions(String mapping) {
		return parts.getOrDefault(mapping, List.of()).stream().map(Filter.Part::keepVisible).flatMap(Optional::stream).toList();
	}
}
