package org.goldthread.ui.diagram.arrange;

import org.goldthread.render.geometry.Bounds;

/** Ways to bring figures into line with one of them. */
public enum Alignment {
	/** Left sides in one line. */
	LEFT("Align left"),
	/** Centres one above the other. */
	CENTRE("Align centre"),
	/** Right sides in one line. */
	RIGHT("Align right"),
	/** Upper sides in one line. */
	TOP("Align top"),
	/** Centres one beside the other. */
	MIDDLE("Align middle"),
	/** Lower sides in one line. */
	BOTTOM("Align bottom");

	private final String label;

	Alignment(String label) {
		this.label = label;
	}

	/** What users read in menus and in the words of undo. */
	public String label() {
		return label;
	}

	/** Where a figure lies once it is in line with another one. */
	public Bounds align(Bounds figure, Bounds with) {
		return switch (this) {
			case LEFT -> figure.moved(with.x() - figure.x(), 0);
			case CENTRE -> figure.moved(Math.round(with.centre().x() - figure.centre().x()), 0);
			case RIGHT -> figure.moved(with.right() - figure.right(), 0);
			case TOP -> figure.moved(0, with.y() - figure.y());
			case MIDDLE -> figure.moved(0, Math.round(with.centre().y() - figure.centre().y()));
			case BOTTOM -> figure.moved(0, with.bottom() - figure.bottom());
		};
	}
}
