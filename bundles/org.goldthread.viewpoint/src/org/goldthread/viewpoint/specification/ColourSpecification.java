package org.goldthread.viewpoint.specification;

import java.util.List;

import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.view.Colour;

/** How the colour of some part of a view is found. */
public sealed interface ColourSpecification {

	/** The same colour for every view. */
	record Fixed(Colour colour) implements ColourSpecification {
	}

	/** Three expressions that give 0 to 255 each, in the context of the element. */
	record Computed(Expression red, Expression green, Expression blue) implements ColourSpecification {
	}

	/**
	 * A colour between those of steps, by a number of the element.
	 *
	 * @param value the number, in the context of the element
	 * @param least smaller numbers count as this
	 * @param greatest larger numbers count as this
	 * @param steps at least one, in any order
	 */
	record Interpolated(Expression value, Expression least, Expression greatest, List<Step> steps) implements ColourSpecification {

		public Interpolated {
			steps = List.copyOf(steps);
		}
	}

	/** The colour at one number. */
	record Step(Expression value, Colour colour) {
	}
}
