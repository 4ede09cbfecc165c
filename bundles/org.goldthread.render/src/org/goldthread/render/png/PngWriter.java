package org.goldthread.render.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Rgb;

/** Turns what is painted into the bytes of a PNG file; needs neither a display nor a font system. */
public final class PngWriter {

	private static final String HEADLESS = "java.awt.headless";

	static {
		// Java2D would look for a display, and fail without one, unless it is told beforehand that none is needed
		if (System.getProperty(HEADLESS) == null) {
			System.setProperty(HEADLESS, "true");
		}
	}

	private PngWriter() {
	}

	/**
	 * Paints and encodes an opaque image.
	 *
	 * @param width in pixels, above 0
	 * @param height in pixels, above 0
	 * @param scale pixels for each px of the page
	 * @param ground colour of the image before anything is painted
	 */
	public static byte[] write(int width, int height, double scale, Rgb ground, TextMeasure measure, Consumer<Painter> painting) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(new Color(ground.red(), ground.green(), ground.blue()));
			graphics.fillRect(0, 0, width, height);
			graphics.scale(scale, scale);
			painting.accept(new ImagePainter(graphics, measure));
		} finally {
			graphics.dispose();
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			ImageIO.write(image, "png", out);
		} catch (IOException exception) {
			throw new UncheckedIOException("The image cannot be encoded", exception);
		}
		return bytes.toByteArray();
	}
}
