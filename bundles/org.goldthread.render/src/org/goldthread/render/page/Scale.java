package org.goldthread.render.page;

import java.util.List;

import org.goldthread.render.card.CardText;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.viewpoint.view.Colour;

/**
 * What the colours of a measure mean: its name, then a field for each step, or one strip that runs from step to step.
 *
 * @param title name of the measure
 * @param steps from the least value to the greatest, at least one
 * @param smooth whether the colours run into each other
 */
record Scale(String title, List<Step> steps, boolean smooth) {

	/** Height of the fields, in px. */
	static final double HEIGHT = 20;
	/** From one scale to the next, in px. */
	static final double LINE = 28;
	/** Between the fields, in px. */
	static final double GAP = 4;

	private static final double LEAST_TITLE = 100;
	private static final double TITLE_GAP = 14;
	private static final double LEAST_FIELD = 56;
	private static final double FIELD_PADDING = 16;
	private static final double STRIP = 180;

	/** A value and its colour. */
	record Step(Colour colour, String text) {
	}

	Scale {
		steps = List.copyOf(steps);
	}

	/** Returns how far from their left side the fields of scales begin that stand below each other, in px. */
	static double titleWidth(List<Scale> scales, TextMeasure measure) {
		return Math.max(LEAST_TITLE, scales.stream()
				.mapToDouble(scale -> measure.width(scale.title, TextStyle.LEGEND_TITLE) * CardText.SUBSTITUTE + TITLE_GAP).max().orElse(0));
	}

	/** Returns the width of one field, in px. */
	double fieldWidth(TextMeasure measure) {
		return Math.max(LEAST_FIELD,
				steps.stream().mapToDouble(step -> textWidth(step, measure) + FIELD_PADDING).max().orElse(0));
	}

	/** Returns the width of all fields, or of the strip with the texts beside it, in px. */
	double width(TextMeasure measure) {
		if (smooth) {
			return STRIP + endWidth(steps.getFirst(), measure) + endWidth(steps.getLast(), measure);
		}
		return steps.size() * (fieldWidth(measure) + GAP) - GAP;
	}

	/** Returns the width of the strip of a smooth scale, in px. */
	double stripWidth() {
		return STRIP;
	}

	/** Returns how much room the text at an end of a smooth scale takes, in px. */
	double endWidth(Step step, TextMeasure measure) {
		return step.text().isEmpty() ? 0 : textWidth(step, measure) + FIELD_PADDING / 2;
	}

	private static double textWidth(Step step, TextMeasure measure) {
		return measure.width(step.text(), TextStyle.RAMP) * CardText.SUBSTITUTE;
	}
}
