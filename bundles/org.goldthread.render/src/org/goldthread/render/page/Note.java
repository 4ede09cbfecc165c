package org.goldthread.render.page;

import org.goldthread.render.geometry.Bounds;

/**
 * A text that somebody put on the page of a diagram.
 *
 * @param key unique among the notes of the diagram
 * @param text may have line breaks; may be empty
 * @param bounds on the page, as stored: a width of 0 or less is the usual one, a height too small for the text grows
 */
public record Note(String key, String text, Bounds bounds) {
}
