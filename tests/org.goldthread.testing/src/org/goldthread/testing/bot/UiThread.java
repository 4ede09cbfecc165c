package org.goldthread.testing.bot;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Runs looks and events on the UI thread of the workbench. */
public final class UiThread {

	private UiThread() {
	}

	/** What {@code question} answers on the UI thread. */
	public static <T> T ask(Supplier<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		display().syncExec(() -> answer.set(question.get()));
		return answer.get();
	}

	/** Runs {@code action} on the UI thread and returns when it is done. */
	public static void run(Runnable action) {
		display().syncExec(action);
	}

	/** Starts {@code action} on the UI thread and returns at once, since it may open a dialog that waits for the test. */
	public static void start(Runnable action) {
		display().asyncExec(action);
	}

	/** The display of the workbench. */
	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}
}
