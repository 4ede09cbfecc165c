package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The product starts and shows one window. */
class WorkbenchStartTest {

	@Test
	void theWorkbenchOpensOneWindow() {
		int[] windows = new int[1];
		Display.getDefault().syncExec(() -> windows[0] = PlatformUI.getWorkbench().getWorkbenchWindowCount());
		assertEquals(1, windows[0]);
	}

	@Test
	void theProductIsGoldthread() {
		assertEquals("Goldthread", Platform.getProduct().getName());
	}
}
