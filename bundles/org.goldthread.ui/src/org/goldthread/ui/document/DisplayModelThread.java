package org.goldthread.ui.document;

import java.time.Duration;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.goldthread.document.ModelThread;

/** Runs slices of background work on the UI thread, each as an event of its own, so that keys and mouse come in between. */
final class DisplayModelThread implements ModelThread {

	private final Display display;

	DisplayModelThread(Display display) {
		this.display = display;
	}

	@Override
	public void schedule(Duration delay, Runnable slice) {
		int milliseconds = (int) Math.min(Integer.MAX_VALUE, delay.toMillis());
		if (milliseconds == 0) {
			async(slice);
		} else if (Display.getCurrent() == display) {
			display.timerExec(milliseconds, slice);
		} else {
			async(() -> display.timerExec(milliseconds, slice));
		}
	}

	private void async(Runnable slice) {
		try {
			display.asyncExec(slice);
		} catch (SWTException e) {
			if (!display.isDisposed()) {
				throw e;
			}
		}
	}
}
