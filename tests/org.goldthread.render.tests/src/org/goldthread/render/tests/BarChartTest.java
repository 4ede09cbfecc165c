package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;

import org.goldthread.render.chart.BarChart;
import org.goldthread.render.chart.BarChartPainter;
import org.goldthread.render.chart.ChartColumn;
import org.goldthread.render.chart.ChartPart;
import org.goldthread.render.chart.ChartPicture;
import org.goldthread.render.chart.PoundUnit;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Theme;
import org.junit.jupiter.api.Test;

class BarChartTest {

	private final BarChart chart = new BarChart("Savings", List.of(new ChartPart("Cashable", "C", "saving-heat-3"), new ChartPart("Other", "N", "saving-heat-2")),
			List.of(new ChartColumn("2019/20", List.of(1_200_000.0, 800_000.0), 1_000_000, 3_000_000, OptionalDouble.empty()),
					new ChartColumn("2020/21", List.of(-500_000.0, 4_000_000.0), 3_000_000, 4_000_000, OptionalDouble.of(5_000_000))));

	@Test
	void theLetterOfAPartStandsInItAndInTheLegend() {
		assertEquals(3, texts("C"));
	}

	@Test
	void whatIsAskedForIsWrittenAtItsMark() {
		assertEquals(1, texts("asked £5m"));
	}

	@Test
	void everyTextLiesInsideThePicture() {
		Bounds page = new Bounds(0, 0, BarChartPainter.WIDTH, BarChartPainter.HEIGHT);

		assertEquals(List.of(), painted(chart).texts.stream().filter(text -> !page.contains(text.bounds())).toList());
	}

	@Test
	void negativeAmountsHangBelowTheAxis() {
		assertEquals(-500_000, chart.least());
	}

	@Test
	void theGreatestAmountIsThatOfColumnsRangesAndMarks() {
		assertEquals(5_000_000, chart.greatest());
	}

	@Test
	void amountsAreWrittenShort() {
		assertEquals("-£1.25m", PoundUnit.MILLIONS.write(-1_250_000));
		assertEquals("£12.5k", PoundUnit.of(12_500).write(12_500));
	}

	@Test
	void linesStandARoundDistanceApart() {
		assertEquals(1_000_000, PoundUnit.step(5_000_000));
		assertEquals(2_500, PoundUnit.step(11_000));
	}

	@Test
	void aChartWithoutAmountsCanBeDrawn() {
		assertTrue(painted(new BarChart("Nothing", List.of(), List.of())).texts.stream().anyMatch(text -> text.text().equals("Nothing")));
	}

	@Test
	void thePictureSaysInWordsWhatItShows() {
		assertTrue(new ChartPicture().svg(chart, "All of it", Theme.dark()).contains("<title>All of it</title>"));
	}

	private long texts(String text) {
		return painted(chart).texts.stream().filter(painted -> painted.text().equals(text)).count();
	}

	private static RecordingPainter painted(BarChart chart) {
		TextMeasure measure = new TextMeasure();
		RecordingPainter recording = new RecordingPainter(measure);
		new BarChartPainter(Theme.light(), measure).paint(chart, recording);
		return recording;
	}
}
