package org.goldthread.ui.explorer.problems;

import java.util.List;

import org.goldthread.model.AcceptedFinding;

/**
 * The acceptances that a portfolio holds, those that have ended among them.
 *
 * @param acceptances never empty, in the order in which they were given
 */
record AcceptedGroup(List<AcceptedFinding> acceptances) {

	@Override
	public boolean equals(Object other) {
		return other instanceof AcceptedGroup;
	}

	@Override
	public int hashCode() {
		return AcceptedGroup.class.hashCode();
	}
}
