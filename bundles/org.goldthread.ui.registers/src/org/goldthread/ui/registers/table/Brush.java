package org.goldthread.ui.registers.table;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.goldthread.model.Rag;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Colours and fonts of a table in the present theme, and the strokes that its painters share. */
final class Brush {

	static final int PADDING = 7;

	private static final float SELECTED = 0.20f;
	private static final float COMPUTED = 0.9f;

	private final WorkbenchTheme theme;
	private final Font bold;
	private final Font italic;
	private final TextWidths widths = new TextWidths();

	Brush(WorkbenchTheme theme, Control owner) {
		this.theme = theme;
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), owner);
		FontDescriptor plain = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
		bold = resources.create(plain.setStyle(SWT.BOLD));
		italic = resources.create(plain.setStyle(SWT.ITALIC));
	}

	Font plain() {
		return JFaceResources.getDefaultFont();
	}

	Font bold() {
		return bold;
	}

	Font italic() {
		return italic;
	}

	Color colour(String token) {
		return theme.colour(token);
	}

	/** The ground of a cell. */
	Color ground(boolean computed, boolean selected) {
		RGB plain = computed ? mixed(theme.rgb("surface"), theme.rgb("grid"), COMPUTED) : theme.rgb("surface");
		return selected ? new Color(mixed(plain, theme.rgb("selection"), SELECTED)) : new Color(plain);
	}

	Color rag(Rag rag) {
		return colour(switch (rag) {
			case RED, AMBER_RED -> "red";
			case AMBER -> "amber";
			case GREEN, AMBER_GREEN -> "green";
			default -> "ink-muted";
		});
	}

	/** The second colour of a rating that lies between two. */
	Color otherRag(Rag rag) {
		return rag == Rag.AMBER_RED || rag == Rag.AMBER_GREEN ? colour("amber") : rag(rag);
	}

	/** Draws one line of text, shortened with an ellipsis where it is too long, between the sides of an area. */
	void text(GC gc, String text, Rectangle area, int alignment) {
		if (text.isEmpty()) {
			return;
		}
		String drawn = widths.fitted(gc, firstLine(text), area.width - 2 * PADDING);
		int x = switch (alignment) {
			case SWT.RIGHT -> area.x + area.width - PADDING - gc.textExtent(drawn, SWT.NONE).x;
			case SWT.CENTER -> area.x + (area.width - gc.textExtent(drawn, SWT.NONE).x) / 2;
			default -> area.x + PADDING;
		};
		gc.drawText(drawn, x, area.y + (area.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
	}

	/** Whether {@link #text} would shorten a text in a cell of that width, in the font of {@code gc}. */
	boolean isCut(GC gc, String text, int width) {
		String line = firstLine(text);
		return !line.equals(text) || !widths.fitted(gc, line, width - 2 * PADDING).equals(line);
	}

	/** The text, or as much of its beginning as fits, with an ellipsis. */
	String fitted(GC gc, String text, int width) {
		return widths.fitted(gc, text, width);
	}

	private static String firstLine(String text) {
		int end = text.indexOf('\n');
		return end < 0 ? text : text.substring(0, end).stripTrailing() + " \u2026";
	}

	private static RGB mixed(RGB ground, RGB over, float share) {
		return new RGB(part(ground.red, over.red, share), part(ground.green, over.green, share), part(ground.blue, over.blue, share));
	}

	private static int part(int ground, int over, float share) {
		return Math.round(ground + (over - ground) * share);
	}
}
