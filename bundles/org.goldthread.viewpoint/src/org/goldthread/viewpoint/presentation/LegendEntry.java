package org.goldthread.viewpoint.presentation;

import java.util.List;
import java.util.Optional;

import org.goldthread.viewpoint.view.LineStyle;

/**
 * One line of a legend. It is shown when the picture has something that it explains.
 *
 * @param sample what stands beside the text
 * @param mapping name of the mapping that the sample is drawn like; empty where the sample needs none
 * @param colour name of the colour that the line, border or fill of a view of that mapping must have, such as "red"; empty for any
 * @param line how the line or border of a view of that mapping must be drawn; empty for any
 * @param steps colours of a ramp or gradient from the least value to the greatest; empty for other samples
 * @param text what the sample means
 */
public record LegendEntry(LegendSample sample, String mapping, String colour, Optional<LineStyle> line, List<LegendStep> steps,
		String text) {

	public LegendEntry {
		steps = List.copyOf(steps);
	}

	/** An entry for any view of a mapping, or for none. */
	public LegendEntry(LegendSample sample, String mapping, String text) {
		this(sample, mapping, "", Optional.empty(), List.of(), text);
	}
}
