package org.goldthread.viewpoint.view;

/**
 * How an edge looks.
 *
 * @param width size of the line as the specification computes it, 1 for a usual line; a presentation says how many pixels that is
 * @param source what stands at the source's end
 * @param target what stands at the target's end
 */
public record EdgeStyle(Colour line, LineStyle lineStyle, double width, Arrow source, Arrow target, Routing routing) {
}
