package org.goldthread.ui.registers.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.IErrorBar;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.goldthread.render.chart.BarChart;
import org.goldthread.render.chart.ChartColumn;
import org.goldthread.render.chart.ChartPart;
import org.goldthread.render.chart.PoundUnit;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Shows a chart of columns on the screen, in the colours of the present theme. */
final class SavingsPlot {

	private static final String RANGES = "Low to high";
	private static final int BAR_PADDING = 44;
	private static final double HEADROOM = 1.12;
	private static final double MARK_SHARE = 0.42;
	private static final double LETTER_SHARE = 0.07; // of the height of the chart; lower parts have no room for a letter

	private final WorkbenchTheme theme;
	private final Chart chart;
	private BarChart shown = new BarChart("", List.of(), List.of());
	private String words = "";

	SavingsPlot(Composite parent, WorkbenchTheme theme) {
		this.theme = theme;
		chart = new Chart(parent, SWT.NONE);
		chart.getTitle().setVisible(false);
		chart.getLegend().setPosition(SWT.BOTTOM);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setVisible(false);
			axis.getGrid().setStyle(LineStyle.SOLID);
		}
		xAxis().getGrid().setVisible(false);
		chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
			@Override
			public void paintControl(PaintEvent event) {
				paintMarks(event.gc);
			}
		});
		AccessibleAdapter name = new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words;
			}
		};
		chart.getAccessible().addAccessibleListener(name);
		chart.getPlotArea().getControl().getAccessible().addAccessibleListener(name);
		colour();
	}

	Chart control() {
		return chart;
	}

	/** Shows another chart, and says it in words to those who do not see it. */
	void show(BarChart newChart, String newWords) {
		words = newWords;
		if (!shown.equals(newChart)) {
			shown = newChart;
			build();
		}
	}

	/** Takes the colours of the present theme. */
	void colour() {
		Color ground = theme.colour("surface");
		Color ink = theme.colour("ink");
		chart.setBackground(ground);
		chart.getPlotArea().setBackground(ground);
		chart.getLegend().setBackground(ground);
		chart.getLegend().setForeground(ink);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setForeground(ink);
			axis.getGrid().setForeground(theme.colour("line"));
		}
		build();
	}

	private void build() {
		chart.suspendUpdate(true);
		try {
			for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
				chart.getSeriesSet().deleteSeries(series.getId());
			}
			if (!shown.columns().isEmpty()) {
				fill();
			}
		} finally {
			chart.suspendUpdate(false);
		}
		chart.redraw();
	}

	private void fill() {
		PoundUnit unit = shown.unit();
		xAxis().setCategorySeries(shown.columns().stream().map(ChartColumn::label).toArray(String[]::new));
		xAxis().enableCategory(true);
		boolean stacked = shown.least() == 0;
		for (int i = 0; i < shown.parts().size(); i++) {
			int part = i;
			double[] amounts = values(column -> column.amounts().get(part) / unit.pounds());
			if (hasAny(amounts)) {
				bars(shown.parts().get(i), amounts, stacked);
			}
		}
		ranges(unit);
		xAxis().adjustRange();
		yAxis().getTick().setFormat(unit.format());
		yAxis().setRange(new Range(shown.least() / unit.pounds() * HEADROOM, Math.max(1, shown.greatest() / unit.pounds() * HEADROOM)));
	}

	private void bars(ChartPart part, double[] amounts, boolean stacked) {
		IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, part.name());
		series.setDescription(part.letter() + "  " + part.name());
		series.setYSeries(amounts);
		series.enableStack(stacked);
		series.setBarColor(theme.colour(part.token()));
		series.setBarPadding(BAR_PADDING);
		String letter = "'" + part.letter() + "'";
		double leastForLetter = LETTER_SHARE * (shown.greatest() - shown.least()) / shown.unit().pounds();
		String[] labels = new String[amounts.length];
		for (int i = 0; i < amounts.length; i++) {
			labels[i] = Math.abs(amounts[i]) < leastForLetter ? "''" : letter;
		}
		series.getLabel().setFormats(labels);
		series.getLabel().setForeground(theme.colour("ink"));
		series.getLabel().setVisible(true);
	}

	private void ranges(PoundUnit unit) {
		ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, RANGES);
		series.setYSeries(values(column -> column.total() / unit.pounds()));
		series.setLineStyle(LineStyle.NONE);
		series.setSymbolType(ILineSeries.PlotSymbolType.NONE);
		series.setVisibleInLegend(false);
		IErrorBar range = series.getYErrorBar();
		range.setType(IErrorBar.ErrorBarType.BOTH);
		range.setPlusErrors(values(column -> Math.max(0, column.high() - column.total()) / unit.pounds()));
		range.setMinusErrors(values(column -> Math.max(0, column.total() - column.low()) / unit.pounds()));
		range.setColor(theme.colour("ink"));
		range.setLineWidth(2);
		range.setVisible(true);
	}

	private void paintMarks(GC gc) {
		int columns = shown.columns().size();
		for (int i = 0; i < columns; i++) {
			if (shown.columns().get(i).mark().isPresent()) {
				double asked = shown.columns().get(i).mark().getAsDouble();
				int middle = xAxis().getPixelCoordinate(i);
				int half = (int) (chart.getPlotArea().getSize().x * MARK_SHARE / columns);
				int y = yAxis().getPixelCoordinate(asked / shown.unit().pounds());
				gc.setForeground(theme.colour("ink"));
				gc.setLineWidth(3);
				gc.setLineStyle(SWT.LINE_DASH);
				gc.drawLine(middle - half, y, middle + half, y);
				gc.setLineStyle(SWT.LINE_SOLID);
				String text = "asked " + shown.unit().write(asked);
				Point size = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
				gc.drawText(text, middle - size.x / 2, Math.max(0, y - size.y - 3), SWT.DRAW_TRANSPARENT);
			}
		}
	}

	private double[] values(ToDoubleFunction<ChartColumn> amount) {
		return shown.columns().stream().mapToDouble(amount).toArray();
	}

	private static boolean hasAny(double[] amounts) {
		for (double amount : amounts) {
			if (amount != 0) {
				return true;
			}
		}
		return false;
	}

	private IAxis xAxis() {
		return chart.getAxisSet().getXAxis(0);
	}

	private IAxis yAxis() {
		return chart.getAxisSet().getYAxis(0);
	}
}
