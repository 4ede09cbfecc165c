package org.goldthread.ui.registers.table;

import java.util.Locale;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.goldthread.ui.registers.rows.Line;

/** Writes the heads of groups over the whole width of the table, and in an empty table what to do. */
final class GroupHeads implements IOverlayPainter {

	private final NatTable table;
	private final TableContents contents;
	private final Brush brush;

	GroupHeads(NatTable table, TableContents contents, Brush brush) {
		this.table = table;
		this.contents = contents;
		this.brush = brush;
	}

	@Override
	public void paintOverlay(GC gc, ILayer layer) {
		if (contents.rows().arrangement().group().isPresent()) {
			for (int position = 0; position < table.getRowCount(); position++) {
				head(gc, position);
			}
		}
		if (contents.rows().shownRows().isEmpty()) {
			empty(gc);
		}
	}

	private void head(GC gc, int position) {
		Rectangle cell = table.getBoundsByPosition(1, position);
		boolean inBody = cell != null && table.getRegionLabelsByXY(cell.x + 1, cell.y + 1) != null
				&& table.getRegionLabelsByXY(cell.x + 1, cell.y + 1).hasLabel(GridRegion.BODY);
		if (!inBody || !(contents.line(table.getRowIndexByPosition(position)) instanceof Line.Group group)) {
			return;
		}
		int column = contents.rows().arrangement().group().getAsInt();
		gc.setFont(brush.bold());
		gc.setForeground(brush.colour("ink"));
		String value = group.value().isEmpty() ? "(empty)" : group.value().lines().findFirst().orElse("");
		String text = (group.open() ? "\u25be  " : "\u25b8  ") + contents.column(column).header() + ": " + value + "   " + group.size();
		brush.text(gc, text, new Rectangle(cell.x, cell.y, table.getClientArea().width - cell.x, cell.height), SWT.LEFT);
	}

	private void empty(GC gc) {
		String concept = contents.concept().labelInSentence();
		String text = contents.rows().total() > 0 ? "No " + concept + " meets these conditions. Clear the filters to see all " + contents.rows().total() + "."
				: contents.isReadOnly() ? "No " + plural() + "."
						: "No " + plural() + " yet. Add " + article(concept) + " " + concept + " (Ctrl+N) or paste rows from a spreadsheet.";
		gc.setFont(brush.plain());
		gc.setForeground(brush.colour("ink-muted"));
		Rectangle area = table.getClientArea();
		int width = gc.textExtent(text).x;
		gc.drawText(text, Math.max(8, (area.width - width) / 2), area.y + area.height / 2, SWT.DRAW_TRANSPARENT);
	}

	private String plural() {
		String plural = contents.concept().plural();
		return plural.substring(0, 1).toLowerCase(Locale.UK) + plural.substring(1);
	}

	private static String article(String noun) {
		return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an" : "a";
	}
}
