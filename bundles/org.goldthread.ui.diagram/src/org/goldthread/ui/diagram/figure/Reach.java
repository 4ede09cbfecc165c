package org.goldthread.ui.diagram.figure;

/** Whether the tool in hand could end at a card. */
public enum Reach {
	/** No tool asks. */
	UNASKED,
	/** It could. */
	ALLOWED,
	/** It could not. */
	REFUSED
}
