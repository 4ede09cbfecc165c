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
	static void text(GC gc, String text, Rectangle area, int alignment) {
		String line = text.lines().findFirst().orElse("");
		boolean more = line.length() < text.length();
		String drawn = fitted(gc, more ? line + " \u2026" : line, area.width - 2 * PADDING);
		int width = gc.textExtent(drawn, SWT.NONE).x;
		int x = switch (alignment) {
			case SWT.RIGHT -> area.x + area.width - PADDING - width;
			case SWT.CENTER -> area.x + (area.width - width) / 2;
			default -> area.x + PADDING;
		};
		gc.drawText(drawn, x, area.y + (area.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
	}

	/** The text, or as much of its beginning as fits, with an ellipsis. */
	static String fitted(GC gc, String text, int width) {
		String candidate = text.length() > 400 ? text.substring(0, 400) : text;
		if (gc.textExtent(candidate, SWT.NONE).x <= width) {
			return candidate;
		}
		int low = 0;
		int high = candidate.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(candidate.substring(0, middle) + "\u2026", SWT.NONE).x <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return candidate.substring(0, low) + "\u2026";
	}

	private static RGB mixed(RGB ground, RGB over, float share) {
		return new RGB(part(ground.red, over.red, share), part(ground.green, over.green, share), part(ground.blue, over.blue, share));
	}

	private static int part(int ground, int over, float share) {
		return Math.round(ground + (over - ground) * share);
	}
}
