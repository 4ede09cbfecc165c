package org.goldthread.workbench.window;

import java.util.stream.IntStream;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.goldthread.ui.image.Images;

/** The images of windows in title bars and task bars. */
final class WindowImages {

	private static final int PIXELS_AT_100_PER_CENT = 16;

	private WindowImages() {
	}

	/** The thread in sizes from 16 to 128 px; they last as long as the display. */
	static Image[] create(Display display) {
		ImageDescriptor thread = PlatformUI.getWorkbench().getService(Images.class).actionDescriptor("goldthread");
		return IntStream.of(16, 24, 32, 48, 64, 128)
				.mapToObj(size -> new Image(display, thread.getImageData(size * 100 / PIXELS_AT_100_PER_CENT))).toArray(Image[]::new);
	}
}
