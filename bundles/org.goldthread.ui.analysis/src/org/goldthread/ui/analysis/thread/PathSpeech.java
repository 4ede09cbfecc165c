package org.goldthread.ui.analysis.thread;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells screen readers which step of a path is chosen. */
final class PathSpeech {

	private PathSpeech() {
	}

	static void attach(PathCanvas canvas) {
		Accessible accessible = canvas.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = canvas.chosenWords().orElse("Golden thread");
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = "Arrow keys choose a step, Enter opens it.";
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LIST;
			}
		});
	}

	static void tell(PathCanvas canvas) {
		canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
	}
}
