package org.goldthread.testing.bot;

import org.eclipse.jface.action.IAction;

/** An entry of a view's own menu. */
public final class BotViewAction {

	private final IAction action;

	BotViewAction(IAction action) {
		this.action = action;
	}

	/** Waits until the entry is enabled and chooses it. */
	public void click() {
		Waiting.until("menu \"" + action.getText() + "\" to be enabled", action::isEnabled);
		UiThread.start(action::run);
	}

	/** Whether it can be chosen. */
	public boolean isEnabled() {
		return UiThread.ask(action::isEnabled);
	}
}
