package org.goldthread.viewpoint.presentation;

/**
 * One line of a legend.
 *
 * @param sample what stands beside the text
 * @param mapping name of the mapping that the sample is drawn like; empty where the sample needs none
 * @param text what the sample means
 */
public record LegendEntry(LegendSample sample, String mapping, String text) {
}
