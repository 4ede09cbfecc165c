package org.goldthread.viewpoint.view;

import java.util.Comparator;
import java.util.List;

import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.ColourSpecification;

/** Works out colours. An interpolated one lies between the two nearest steps, part by part in equal measure. */
record ColourEvaluation(Attempts attempts) {

	/** What stands for a part of a colour that cannot be computed, as in Sirius. */
	private static final int UNKNOWN_PART = 125;

	/** The colour that a specification gives an element. */
	Colour colour(String mapping, ColourSpecification specification, Scope scope) {
		return switch (specification) {
			case ColourSpecification.Fixed fixed -> fixed.colour();
			case ColourSpecification.Computed computed -> new Colour(part(mapping, computed.red(), scope),
					part(mapping, computed.green(), scope), part(mapping, computed.blue(), scope), "");
			case ColourSpecification.Interpolated interpolated -> interpolated(mapping, interpolated, scope);
		};
	}

	private int part(String mapping, Expression expression, Scope scope) {
		return Math.clamp(attempts.number(mapping, "colour", expression, scope, UNKNOWN_PART), 0, 255);
	}

	private Colour interpolated(String mapping, ColourSpecification.Interpolated colour, Scope scope) {
		double least = number(mapping, colour.least(), scope);
		double greatest = Math.max(least, number(mapping, colour.greatest(), scope));
		double value = Math.clamp(number(mapping, colour.value(), scope), least, greatest);
		List<Stop> stops = colour.steps().stream().map(step -> new Stop(number(mapping, step.value(), scope), step.colour()))
				.sorted(Comparator.comparingDouble(Stop::value)).toList();
		Stop below = stops.get(0);
		for (Stop stop : stops) {
			if (stop.value() >= value) {
				return below.towards(stop, value);
			}
			below = stop;
		}
		return below.colour();
	}

	private double number(String mapping, Expression expression, Scope scope) {
		return attempts.decimal(mapping, "colour", expression, scope, 0);
	}

	private record Stop(double value, Colour colour) {

		/** The colour at {@code number}, which lies between this stop and the other, or before this one. */
		Colour towards(Stop other, double number) {
			if (number >= other.value || other.value <= value) {
				return other.colour;
			}
			double share = Math.max(0, (number - value) / (other.value - value));
			return share == 0 ? colour : new Colour(mix(colour.red(), other.colour.red(), share), mix(colour.green(), other.colour.green(), share),
					mix(colour.blue(), other.colour.blue(), share), "");
		}

		private static int mix(int from, int to, double share) {
			return (int) Math.round(from + (to - from) * share);
		}
	}
}
