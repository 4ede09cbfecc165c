package org.goldthread.design.scope;

import java.time.LocalDate;

import org.goldthread.model.ActionStatus;
import org.goldthread.model.Element;

/** Says what is over on the as-at date of the portfolio; nothing is, where that states none. */
public final class AsAt {

	private AsAt() {
	}

	/**
	 * Whether a day is over.
	 *
	 * @param element any element of the portfolio
	 * @param day null for none, which is never over
	 */
	public static boolean isOver(Element element, LocalDate day) {
		LocalDate today = Scope.portfolio(element).getAsAt();
		return today != null && day != null && day.isBefore(today);
	}

	/**
	 * Whether an action is neither done nor cancelled, and is said to be overdue or its day is over.
	 *
	 * @param due null for none
	 */
	public static boolean isOverdue(Element action, ActionStatus status, LocalDate due) {
		boolean open = status != ActionStatus.DONE && status != ActionStatus.CANCELLED;
		return open && (status == ActionStatus.OVERDUE || isOver(action, due));
	}
}
