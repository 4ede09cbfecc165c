package org.goldthread.testing.bot;

import java.util.StringJoiner;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What is on the screen: as a picture for people, and in words for a failure message. */
final class ScreenPicture {

	private ScreenPicture() {
	}

	/** Writes the whole screen as PNG; to be called on the UI thread. */
	static void save(String file) {
		Display display = UiThread.display();
		GC gc = new GC(display);
		Image image = new Image(display, display.getBounds().width, display.getBounds().height);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(file, SWT.IMAGE_PNG);
		image.dispose();
	}

	/** The open windows in words; to be called on the UI thread. */
	static String describe() {
		StringJoiner windows = new StringJoiner(", ", "Open windows: ", ".");
		for (Shell shell : UiThread.display().getShells()) {
			if (shell.isVisible()) {
				windows.add("\"" + shell.getText() + "\"" + (shell == UiThread.display().getActiveShell() ? " (active)" : ""));
			}
		}
		return windows.toString();
	}
}
