package org.goldthread.viewpoint.view;

/** Hears which nodes come and go, so that edges can follow. */
interface NodeObserver {

	/** A node shows from now on, or shows under another key. */
	void shown(LiveNode node);

	/** A node does not show any more. */
	void hidden(LiveNode node);
}
