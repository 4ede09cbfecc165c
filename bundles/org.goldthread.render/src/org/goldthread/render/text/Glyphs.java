package org.goldthread.render.text;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.goldthread.render.geometry.Outline;
import org.goldthread.render.geometry.OutlineBuilder;

/**
 * The glyphs of one weight of the shipped font. Widths and outlines are parts of the font's size, y grows downwards from
 * the base line. Safe for use by several threads.
 */
final class Glyphs {

	private static final int COMMON = 0x2200;
	private static final int UNREAD = -1;
	private static final Outline EMPTY = new OutlineBuilder().build();

	private final TrueTypeFont font;
	private final CmapLookup characters;
	private final double unit;
	/** Advances of common characters in the font's units, read when first asked for; threads that race write the same value. */
	private final int[] advances = new int[COMMON];
	private final Map<Integer, Outline> outlines = new ConcurrentHashMap<>();

	/** Reads the font of a weight. */
	Glyphs(Weight weight) {
		try (InputStream stream = ShippedFont.location(weight).openStream()) {
			font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(stream));
			characters = font.getUnicodeCmapLookup();
			unit = 1.0 / font.getUnitsPerEm();
			Arrays.fill(advances, UNREAD);
		} catch (IOException exception) {
			throw new UncheckedIOException("The font that ships cannot be read", exception);
		}
	}

	/** Returns the advance width of a character; that of the replacement box if the font lacks it. */
	double width(int character) {
		if (character >= COMMON) {
			return readAdvance(character) * unit;
		}
		int advance = advances[character];
		if (advance == UNREAD) {
			advance = readAdvance(character);
			advances[character] = advance;
		}
		return advance * unit;
	}

	/** Returns the outline of a character; that of the replacement box if the font lacks it. */
	Outline outline(int character) {
		return outlines.computeIfAbsent(character, this::readOutline);
	}

	private synchronized int readAdvance(int character) {
		try {
			return font.getAdvanceWidth(characters.getGlyphId(character));
		} catch (IOException exception) {
			throw new UncheckedIOException("The font that ships cannot be read", exception);
		}
	}

	private synchronized Outline readOutline(int character) {
		try {
			GlyphData glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
			return glyph == null ? EMPTY : outline(glyph.getPath());
		} catch (IOException exception) {
			throw new UncheckedIOException("The font that ships cannot be read", exception);
		}
	}

	private Outline outline(GeneralPath path) {
		OutlineBuilder builder = new OutlineBuilder();
		double[] at = new double[6];
		for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
			int kind = steps.currentSegment(at);
			for (int index = 0; index < at.length; index++) {
				at[index] *= index % 2 == 0 ? unit : -unit;
			}
			switch (kind) {
			case PathIterator.SEG_MOVETO -> builder.move(at[0], at[1]);
			case PathIterator.SEG_LINETO -> builder.line(at[0], at[1]);
			case PathIterator.SEG_QUADTO -> builder.quadratic(at[0], at[1], at[2], at[3]);
			case PathIterator.SEG_CUBICTO -> builder.curve(at[0], at[1], at[2], at[3], at[4], at[5]);
			default -> builder.close();
			}
			Arrays.fill(at, 0);
		}
		return builder.build();
	}
}
