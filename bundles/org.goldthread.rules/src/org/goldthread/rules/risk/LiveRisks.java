package org.goldthread.rules.risk;

import org.goldthread.model.ActionStatus;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAction;
import org.goldthread.model.RiskStatus;

/** Which risks are still to be managed. */
final class LiveRisks {

	private LiveRisks() {
	}

	/** Whether it may still occur: neither closed nor occurred, and more than a placeholder. */
	static boolean isLive(Risk risk) {
		return !risk.isPlaceholder() && risk.getStatus() != RiskStatus.CLOSED && risk.getStatus() != RiskStatus.OCCURRED;
	}

	/** Whether an action is still to be finished. */
	static boolean isLive(RiskAction action) {
		return action.getStatus() != ActionStatus.DONE && action.getStatus() != ActionStatus.CANCELLED;
	}
}
