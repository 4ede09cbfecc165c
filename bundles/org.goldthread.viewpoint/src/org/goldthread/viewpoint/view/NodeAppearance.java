package org.goldthread.viewpoint.view;

/**
 * What a node shows apart from what is in it.
 *
 * @param collapsed whether a filter shrinks it, so that nothing is in it
 */
record NodeAppearance(LabelLines lines, String tooltip, NodeStyle style, boolean collapsed) {
}
