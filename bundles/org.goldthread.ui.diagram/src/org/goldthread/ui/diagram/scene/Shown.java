package org.goldthread.ui.diagram.scene;

import org.goldthread.viewpoint.view.View;

/** A node or an edge as the editor shows it now; the model of its edit part. */
public sealed interface Shown permits ShownNode, ShownEdge {

	/** Names it within its diagram, always the same. */
	String key();

	/** What the specification makes of its element now. */
	View view();

	/** What the rules find about its element now. */
	Marks marks();
}
