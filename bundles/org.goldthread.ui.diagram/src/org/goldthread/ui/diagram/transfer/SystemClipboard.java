package org.goldthread.ui.diagram.transfer;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** Hands pictures and text to other programs. */
public final class SystemClipboard {

	private SystemClipboard() {
	}

	/**
	 * Puts a picture and a text on the clipboard.
	 *
	 * @param png the picture as the bytes of a PNG file; empty for none
	 * @param text may be empty for none
	 */
	public static void put(byte[] png, String text) {
		List<Object> data = new ArrayList<>();
		List<Transfer> kinds = new ArrayList<>();
		if (png.length > 0) {
			data.add(new ImageData(new ByteArrayInputStream(png)));
			kinds.add(ImageTransfer.getInstance());
		}
		if (!text.isEmpty()) {
			data.add(text);
			kinds.add(TextTransfer.getInstance());
		}
		if (data.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(data.toArray(), kinds.toArray(Transfer[]::new));
		} finally {
			clipboard.dispose();
		}
	}
}
