package org.goldthread.viewpoint.presentation;

/**
 * One step of a ramp of colours.
 *
 * @param colour name of a colour of the specification or of a token of the look, such as "capability-heat-2", or "#RRGGBB"
 * @param text what the colour means, such as "2"; may be empty
 */
public record LegendStep(String colour, String text) {
}
