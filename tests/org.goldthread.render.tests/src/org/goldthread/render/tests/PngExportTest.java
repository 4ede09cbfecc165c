package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.goldthread.render.export.ExportOptions;
import org.goldthread.render.export.PictureTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PngExportTest {

	private static final int CANVAS = 0xFFFBFAF7;

	private final ExportSample sample = new ExportSample(MapSample.ofTheLook());

	@Test
	void theImageHasTheSizeOfThePageTimesTheScale() throws IOException {
		BufferedImage natural = image(ExportOptions.DEFAULT);
		BufferedImage twice = image(ExportOptions.DEFAULT.withScale(2));
		assertEquals(List.of(2 * natural.getWidth(), 2 * natural.getHeight()), List.of(twice.getWidth(), twice.getHeight()));
	}

	@Test
	void theMarginsAreEmptyOnEverySide() throws IOException {
		BufferedImage image = image(ExportOptions.DEFAULT.withScale(1.3));
		int margin = (int) (1.3 * 24);
		int painted = 0;
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				boolean inside = x >= margin && y >= margin && x < image.getWidth() - margin && y < image.getHeight() - margin;
				painted += !inside && image.getRGB(x, y) != CANVAS ? 1 : 0;
			}
		}
		assertEquals(0, painted);
	}

	@Test
	void textIsPainted() throws IOException {
		sample.diagram.setName(".");
		BufferedImage without = image(ExportOptions.DEFAULT);
		sample.diagram.setName("Outcomes map");
		BufferedImage with = image(ExportOptions.DEFAULT);
		assertTrue(inked(with) > inked(without) + 300);
	}

	@Test
	void anImageThatNeedsTooMuchMemoryIsRefused() {
		assertThrows(PictureTooLargeException.class, () -> image(ExportOptions.DEFAULT.withScale(1000)));
	}

	@Test
	void aScaleOfNothingIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> ExportOptions.DEFAULT.withScale(0));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void noFontSystemAndNoDisplayIsLoaded() throws IOException {
		image(ExportOptions.DEFAULT);
		try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
			assertEquals(List.of(), maps.filter(line -> line.matches(".*/lib(fontmanager|freetype|fontconfig|X11|awt_xawt)\\.so.*")).toList());
		}
	}

	private static long inked(BufferedImage image) {
		long count = 0;
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 30; y < 55; y++) {
				count += image.getRGB(x, y) != CANVAS ? 1 : 0;
			}
		}
		return count;
	}

	private BufferedImage image(ExportOptions options) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(ExportSample.EXPORT.png(sample.source(), options)));
	}
}
