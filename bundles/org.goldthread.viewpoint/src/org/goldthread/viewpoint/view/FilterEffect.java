package org.goldthread.viewpoint.view;

/** What the filters that are switched on do to a view. */
enum FilterEffect {
	NOTHING, COLLAPSES, HIDES
}
