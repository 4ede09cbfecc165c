package org.goldthread.workbench.window;

import java.util.stream.IntStream;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.goldthread.ui.image.Images;

/** The images of windows in title bars and task bars. They are drawn after the first window shows, so that it shows sooner. */
final class WindowImages {

	private static final int MILLISECONDS_LATER = 2000;
	private static final int PIXELS_AT_100_PER_CENT = 16;

	private WindowImages() {
	}

	/** Gives them to the first window and to all windows after it. */
	static void setSoon(Shell first) {
		Display display = first.getDisplay();
		display.timerExec(MILLISECONDS_LATER, () -> {
			if (!first.isDisposed()) {
				Image[] images = create(display);
				Window.setDefaultImages(images);
				first.setImages(images);
			}
		});
	}

	/** The thread in sizes from 16 to 64 px; they last as long as the display. */
	private static Image[] create(Display display) {
		ImageDescriptor thread = PlatformUI.getWorkbench().getService(Images.class).actionDescriptor("goldthread");
		return IntStream.of(16, 32, 48, 64)
				.mapToObj(size -> new Image(display, thread.getImageData(size * 100 / PIXELS_AT_100_PER_CENT))).toArray(Image[]::new);
	}
}
