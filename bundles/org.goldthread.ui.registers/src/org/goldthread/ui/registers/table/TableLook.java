package org.goldthread.ui.registers.table;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.goldthread.ui.image.Images;

/** How the table looks in the present theme. Configure it again after a change of theme. */
final class TableLook extends AbstractRegistryConfiguration {

	private final Brush brush;
	private final TableContents contents;
	private final Images images;

	TableLook(Brush brush, TableContents contents, Images images) {
		this.brush = brush;
		this.contents = contents;
		this.images = images;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		Style style = new Style();
		style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, brush.colour("surface"));
		style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, brush.colour("ink"));
		style.setAttributeValue(CellStyleAttributes.FONT, brush.plain());
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL);
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, brush.colour("line"), DisplayMode.NORMAL);
		registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, brush.colour("ink-muted"));
		for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT }) {
			painter(registry, mode, GridRegion.BODY, new BodyPainter(brush, contents));
			painter(registry, mode, GridRegion.COLUMN_HEADER, new HeaderPainter(brush, contents));
			// NatTable's own look of sorted headings would win over that of the region.
			painter(registry, mode, DefaultSortConfiguration.SORT_UP_CONFIG_TYPE, new HeaderPainter(brush, contents));
			painter(registry, mode, DefaultSortConfiguration.SORT_DOWN_CONFIG_TYPE, new HeaderPainter(brush, contents));
			painter(registry, mode, GridRegion.FILTER_ROW, new FilterPainter(brush));
			painter(registry, mode, GridRegion.ROW_HEADER, new MarkPainter(brush, contents, images));
			painter(registry, mode, GridRegion.CORNER, new PlainPainter(brush, "canvas", false));
			painter(registry, mode, TableGrid.TOTALS, new PlainPainter(brush, "canvas", true));
			painter(registry, mode, TableGrid.TOTALS_CORNER, new PlainPainter(brush, "canvas", true));
		}
	}

	private static void painter(IConfigRegistry registry, DisplayMode mode, String label, ICellPainter painter) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, label);
	}
}
