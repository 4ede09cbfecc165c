package org.goldthread.viewpoint.view;

/** How the colour of an area goes over into a second one. */
public enum Gradient {
	/** It does not. */
	NONE,
	/** From the left to the right. */
	ACROSS,
	/** From the top to the bottom. */
	DOWN,
	/** From the top to the bottom, with a bright band, like a drop. */
	LIQUID
}
