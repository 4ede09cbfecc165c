package org.goldthread.ui.analysis.dependency;

import java.util.List;

/**
 * Rows under a heading. Two are equal when their headings are, so that they stay open when their rows change.
 *
 * @param heading words without the number of rows
 * @param children the rows
 */
record DependencyGroup(String heading, List<? extends DependencyNode> children) implements DependencyNode {

	@Override
	public String title() {
		return heading + "  (" + children.size() + ")";
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DependencyGroup group && group.heading.equals(heading);
	}

	@Override
	public int hashCode() {
		return heading.hashCode();
	}
}
