package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.render.icon.IconSet;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.page.PagePainter;
import org.goldthread.render.page.PageText;
import org.goldthread.render.page.Picture;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.presentation.EdgeWidths;
import org.goldthread.viewpoint.presentation.LegendEntry;
import org.goldthread.viewpoint.presentation.LegendSample;
import org.goldthread.viewpoint.presentation.LegendStep;
import org.goldthread.viewpoint.presentation.PageArrangement;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.LineStyle;
import org.junit.jupiter.api.Test;

/** A legend explains what a picture has, and nothing else. */
class LegendTest {

	private static final List<LegendStep> STEPS = List.of(new LegendStep("capability-heat-0", "0"), new LegendStep("capability-heat-3", "3"));

	private final TextMeasure measure = new TextMeasure();
	private final DiagramContents map = Nested.operatingModel();

	@Test
	void aRampNamesItsMeasureAndItsSteps() {
		assertTrue(texts(map, entry(LegendSample.RAMP, "Capability", "", STEPS, "Maturity gap")).containsAll(List.of("Maturity gap", "0", "3")));
	}

	@Test
	void aRampIsLeftOutWhereNoFigureHasItsColours() {
		assertFalse(texts(map, entry(LegendSample.RAMP, "Capability", "", List.of(new LegendStep("risk-heat-0", "0")), "Exposure"))
				.contains("Exposure"));
	}

	@Test
	void theStepsOfARampHaveTheColoursOfTheTheme() {
		assertTrue(painted(map, Theme.dark(), entry(LegendSample.RAMP, "Capability", "", STEPS, "Gap")).brushes.stream()
				.anyMatch(brush -> brush.fill().equals(Rgb.parse("#6D5CB0"))));
	}

	@Test
	void aGradientRunsFromItsFirstColourToItsLast() {
		List<LegendStep> steps = List.of(new LegendStep("#000000", "low"), new LegendStep("#FFFFFF", "high"));
		RecordingPainter painted = painted(map, Theme.light(), entry(LegendSample.GRADIENT, "Capability", "", steps, "Exposure"));
		List<Integer> greys = painted.brushes.stream().map(brush -> brush.fill())
				.filter(fill -> fill.isVisible() && fill.red() == fill.green() && fill.green() == fill.blue()).map(Rgb::red)
				.filter(red -> red > 0 && red < 255).distinct().toList();
		assertEquals(greys.stream().sorted().toList(), greys);
		assertTrue(greys.size() > 20);
	}

	@Test
	void anEdgeOfAColourIsExplainedWhereThereIsOne() {
		LegendEntry late = entry(LegendSample.EDGE, "Contribution", "ink-muted", List.of(), "muted");
		assertTrue(texts(MapSample.ofTheLook().contents(), late).contains("muted"));
	}

	@Test
	void anEdgeOfAColourIsNotExplainedWhereThereIsNone() {
		LegendEntry late = entry(LegendSample.EDGE, "Contribution", "red", List.of(), "late");
		assertFalse(texts(MapSample.ofTheLook().contents(), late).contains("late"));
	}

	@Test
	void aLineStyleIsAskedForToo() {
		LegendEntry dashed = new LegendEntry(LegendSample.EDGE, "Contribution", "", Optional.of(LineStyle.DASH), List.of(), "not agreed");
		assertFalse(texts(MapSample.ofTheLook().contents(), dashed).contains("not agreed"));
	}

	@Test
	void whatIsInsideAContainerIsExplained() {
		assertTrue(texts(map, entry(LegendSample.NODE, "Capability", "capability-heat-3", List.of(), "far to go")).contains("far to go"));
	}

	@Test
	void aSampleOfAFigureIsAsThickAsTheFigure() {
		DiagramContents critical = Nested.contents(Nested.node("Milestone", "Go-live", "", Nested.style("milestone-fill", "ink", "ink", 3)));
		RecordingPainter painted = painted(critical, Theme.light(), entry(LegendSample.NODE, "Milestone", "ink", List.of(), "critical"));
		assertEquals(2, painted.brushes.stream().filter(brush -> brush.width() == 3).count());
	}

	private static LegendEntry entry(LegendSample sample, String mapping, String colour, List<LegendStep> steps, String text) {
		return new LegendEntry(sample, mapping, colour, Optional.empty(), steps, text);
	}

	private List<String> texts(DiagramContents contents, LegendEntry entry) {
		return painted(contents, Theme.light(), entry).texts.stream().map(RecordingPainter.Text::text).toList();
	}

	private RecordingPainter painted(DiagramContents contents, Theme theme, LegendEntry entry) {
		Presentation presentation = new Presentation(List.of(), List.of(entry), Map.of(), EdgeWidths.AS_SPECIFIED,
				new PageArrangement(PageArrangement.Kind.MAP, 0, List.of()), "");
		Picture picture = new Picture(contents, DiagramLayout.arrange(contents, presentation, measure), presentation);
		RecordingPainter recording = new RecordingPainter(measure);
		new PagePainter(theme, measure, IconSet.none(), picture, new PageText("Map", "", List.of())).paint(recording);
		return recording;
	}
}
