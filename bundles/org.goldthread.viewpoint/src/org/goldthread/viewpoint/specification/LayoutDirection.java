package org.goldthread.viewpoint.specification;

/** Which way an automatic layout runs. */
public enum LayoutDirection {
	TOP_TO_BOTTOM, LEFT_TO_RIGHT, BOTTOM_TO_TOP
}
