package org.goldthread.ui.tests;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.goldthread.testing.bot.UiThread;

/** Text that another programme, such as a spreadsheet, exchanges over the clipboard. */
final class ClipboardText {

	private ClipboardText() {
	}

	static void put(String text) {
		UiThread.run(() -> {
			Clipboard clipboard = new Clipboard(UiThread.display());
			clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
			clipboard.dispose();
		});
	}
}
