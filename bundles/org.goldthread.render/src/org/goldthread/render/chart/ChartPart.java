package org.goldthread.render.chart;

/**
 * A kind of amounts.
 *
 * @param name what readers call it
 * @param letter says what the colour says
 * @param token its colour
 */
public record ChartPart(String name, String letter, String token) {
}
