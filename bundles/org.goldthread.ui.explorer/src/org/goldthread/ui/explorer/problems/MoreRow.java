package org.goldthread.ui.explorer.problems;

/**
 * Stands for the rows of a group that are not shown yet.
 *
 * @param group the rule or the acceptances that they belong to
 * @param hidden how many they are, at least 1
 */
record MoreRow(Object group, int hidden) {

	@Override
	public boolean equals(Object other) {
		return other instanceof MoreRow more && more.group.equals(group);
	}

	@Override
	public int hashCode() {
		return 31 * group.hashCode();
	}
}
