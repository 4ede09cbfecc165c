package org.goldthread.viewpoint.reading;

import java.util.Set;

import org.goldthread.viewpoint.specification.ColourSpecification;
import org.goldthread.viewpoint.view.Colour;

/** Compiles colours: of the system, of the specification's own palettes, computed and interpolated ones. */
record ColourCompiler(Compilation compilation) {

	/** @param source what a feature for a colour refers to */
	ColourSpecification compile(Source source) {
		return switch (source.type()) {
			case "ComputedColor" -> new ColourSpecification.Computed(compilation.must(source, "red", Set.of()),
					compilation.must(source, "green", Set.of()), compilation.must(source, "blue", Set.of()));
			case "InterpolatedColor" -> interpolated(source);
			default -> new ColourSpecification.Fixed(fixed(source));
		};
	}

	private ColourSpecification interpolated(Source source) {
		if (source.all("colorSteps").isEmpty()) {
			compilation.fault(source, "an interpolated colour needs at least one of colorSteps");
		}
		return new ColourSpecification.Interpolated(compilation.must(source, "colorValueComputationExpression", Set.of()),
				compilation.must(source, "minValueComputationExpression", Set.of()),
				compilation.must(source, "maxValueComputationExpression", Set.of()),
				source.all("colorSteps").stream().map(step -> new ColourSpecification.Step(
						compilation.must(step, "associatedValue", Set.of()), fixed(step.must("associatedColor")))).toList());
	}

	private Colour fixed(Source source) {
		int red = part(source, "red");
		return new Colour(red, part(source, "green"), part(source, "blue"), "UserFixedColor".equals(source.type()) ? source.name() : "");
	}

	private int part(Source source, String feature) {
		int part = source.number(feature);
		if (part < 0 || part > 255) {
			compilation.fault(source, feature + " is " + part + ", outside 0 to 255");
		}
		return Math.clamp(part, 0, 255);
	}
}
