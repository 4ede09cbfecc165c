package org.goldthread.render.page;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.render.card.CardText;
import org.goldthread.render.card.Mark;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * The legend of a picture: the entries of its presentation that the picture has something for, in one column, or in two
 * where there are more than three; and the ramps of its measures, which stand apart.
 *
 * @param columns from left to right; none for an empty legend
 * @param widths of the columns, in px
 * @param scales ramps and gradients, one below the other
 */
record Legend(List<List<Row>> columns, List<Double> widths, List<Scale> scales) {

	/** Height of the box above the first row's middle, in px. */
	static final double HEAD = 46;
	/** From row to row, in px. */
	static final double ROW = 26;
	/** From the border to the content, in px. */
	static final double PADDING = 16;
	/** From the sample to its text, in px. */
	static final double SAMPLE_GAP = 10;
	/** Between two columns, in px. */
	static final double COLUMN_GAP = 28;

	private static final double FOOT = 20;
	private static final int MOST_IN_ONE_COLUMN = 3;

	/** One row: what its sample is drawn like, and what it means. */
	record Row(Sample sample, String text) {
	}

	/** What a row is drawn like. */
	sealed interface Sample {

		/** Width of the sample in px. */
		default double width() {
			return 18;
		}
	}

	/** A line of the golden thread. */
	record ThreadSample() implements Sample {
		@Override
		public double width() {
			return 46;
		}
	}

	/** A line like that of an edge. */
	record EdgeSample(EdgeView edge) implements Sample {
		@Override
		public double width() {
			return 46;
		}
	}

	/** A disc with a letter. */
	record MarkSample(Mark mark) implements Sample {
	}

	/** A small card like that of a node, with its icon. */
	record CardSample(NodeView node) implements Sample {
		@Override
		public double width() {
			return 26;
		}
	}

	/** Chooses the rows of a picture. */
	static Legend of(Picture picture, TextMeasure measure) {
		LegendChoice choice = LegendChoice.of(picture);
		List<Row> rows = choice.rows();
		List<List<Row>> columns = new ArrayList<>();
		int perColumn = rows.size() > MOST_IN_ONE_COLUMN ? (rows.size() + 1) / 2 : rows.size();
		for (int from = 0; from < rows.size(); from += perColumn) {
			columns.add(rows.subList(from, Math.min(rows.size(), from + perColumn)));
		}
		List<Double> widths = columns.stream().map(column -> sampleWidth(column) + SAMPLE_GAP + textWidth(column, measure)).toList();
		return new Legend(columns, widths, choice.scales());
	}

	/** Returns the widest sample of a column, in px. */
	static double sampleWidth(List<Row> column) {
		return column.stream().mapToDouble(row -> row.sample.width()).max().orElse(0);
	}

	/** Returns whether there is no box; there may be scales. */
	boolean isEmpty() {
		return columns.isEmpty();
	}

	/** Returns the width of the box, in px. */
	double width() {
		double content = widths.stream().mapToDouble(Double::doubleValue).sum() + COLUMN_GAP * (columns.size() - 1);
		return Math.ceil(content + 2 * PADDING);
	}

	/** Returns the height of the box, in px. */
	double height() {
		return HEAD + ROW * (columns.getFirst().size() - 1) + FOOT;
	}

	/** Returns the height of all scales, in px; 0 for none. */
	double scalesHeight() {
		return scales.size() * Scale.LINE;
	}

	/** Returns the width of the widest scale, in px; 0 for none. */
	double scalesWidth(TextMeasure measure) {
		return scales.stream().mapToDouble(scale -> Scale.titleWidth(scales, measure) + scale.width(measure)).max().orElse(0);
	}

	private static double textWidth(List<Row> column, TextMeasure measure) {
		return column.stream().mapToDouble(row -> measure.width(row.text, TextStyle.LEGEND) * CardText.SUBSTITUTE).max().orElse(0);
	}
}
