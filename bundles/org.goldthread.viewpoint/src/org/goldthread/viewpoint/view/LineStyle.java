package org.goldthread.viewpoint.view;

/** How a line is drawn. */
public enum LineStyle {
	SOLID, DASH, DOT, DASH_DOT
}
