package org.goldthread.render.card;

import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.NodeView;

/**
 * The colours of a node in a theme; every colour of text is readable on the ground, whatever the specification chose.
 *
 * @param ground behind the text
 * @param line of border and bar
 * @param strong of icon and reference
 * @param title of the title
 * @param muted of the fact
 */
record Inks(Rgb ground, Rgb line, Rgb strong, Rgb title, Rgb muted) {

	private static final double SOFT = 0.2;

	static Inks of(NodeView node, Theme theme) {
		Rgb ground = CardText.isBroken(node) ? theme.canvas() : theme.colour(node.style().fill());
		Rgb line = theme.colour(node.style().line());
		Rgb title = CardText.isBroken(node) ? theme.ink() : theme.colour(node.style().text());
		return new Inks(ground, line, Theme.readable(line, ground), Theme.readable(title, ground),
				Theme.readable(theme.mutedInk(), ground));
	}

	/** Returns the colour of a second line in the tone of the title, a little weaker where that stays readable. */
	Rgb softTitle() {
		return Theme.readable(title.towards(ground, SOFT), ground).equals(title.towards(ground, SOFT)) ? title.towards(ground, SOFT)
				: title;
	}
}
