package org.goldthread.viewpoint.view;

/** The outline of a node. */
public enum Shape {
	/** A rectangle that holds the label; the usual form. */
	CARD,
	/** An ellipse. */
	ELLIPSE,
	/** A rhombus. */
	LOZENGE,
	/** A sheet with a folded corner. */
	NOTE,
	/** A small filled disc with the label beside it. */
	DOT
}
