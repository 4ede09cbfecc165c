package org.goldthread.testing.bot;

import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

/** A window or dialog. */
public final class BotShell {

	private final Shell shell;

	BotShell(Shell shell) {
		this.shell = shell;
	}

	/** Finds widgets inside this window. */
	public WidgetBot bot() {
		return new WidgetBot(() -> Optional.of(shell));
	}

	/** Brings it to the front. */
	public BotShell activate() {
		UiThread.run(shell::forceActive);
		return this;
	}

	/** Closes it as the window's own button would. */
	public void close() {
		UiThread.start(shell::close);
	}

	/** Its title. */
	public String getText() {
		return UiThread.ask(shell::getText);
	}

	/** Whether it is still on the screen. */
	public boolean isOpen() {
		return UiThread.ask(() -> !shell.isDisposed() && shell.isVisible());
	}
}
