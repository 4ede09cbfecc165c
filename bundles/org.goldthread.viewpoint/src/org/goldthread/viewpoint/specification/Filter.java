package org.goldthread.viewpoint.specification;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.goldthread.viewpoint.expression.Expression;

/**
 * Hides views while users have it switched on.
 *
 * @param label what users read
 */
public record Filter(String name, String label, List<Part> parts) {

	public Filter {
		parts = List.copyOf(parts);
	}

	/**
	 * Hides or collapses the views of some mappings.
	 *
	 * @param mappings names of the mappings
	 * @param keepVisible true for the elements whose views stay; empty to hide all
	 * @param collapses whether the others shrink to a dot, which edges still reach, instead of hiding
	 */
	public record Part(Set<String> mappings, Optional<Expression> keepVisible, boolean collapses) {

		public Part {
			mappings = Set.copyOf(mappings);
		}
	}
}
