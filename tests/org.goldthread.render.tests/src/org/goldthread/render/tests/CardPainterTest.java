package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.goldthread.render.card.CardPainter;
import org.goldthread.render.card.CardSize;
import org.goldthread.render.card.CardState;
import org.goldthread.render.card.CardText;
import org.goldthread.render.card.Mark;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.icon.ConceptIconSet;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;

class CardPainterTest {

	private final TextMeasure measure = new TextMeasure();
	private final Theme theme = Theme.light();
	private final CardPainter painter = new CardPainter(theme, measure, new ConceptIconSet());

	@Test
	void noTextLeavesItsCardWhateverItSays() {
		Random random = new Random(3);
		for (int run = 0; run < 400; run++) {
			NodeView node = randomNode(random);
			CardSize size = CardSize.of(node, measure);
			Bounds card = new Bounds(0, 0, size.width(), size.height());
			List<RecordingPainter.Text> clipped = painted(node, CardState.PLAIN).texts.stream()
					.filter(text -> !card.contains(text.bounds())).toList();
			assertEquals(List.of(), clipped);
		}
	}

	@Test
	void noTextOfACardLiesUponAnother() {
		Random random = new Random(4);
		for (int run = 0; run < 400; run++) {
			List<RecordingPainter.Text> texts = painted(randomNode(random), CardState.PLAIN).texts;
			for (RecordingPainter.Text first : texts) {
				assertFalse(texts.stream().anyMatch(other -> other != first && other.bounds().overlaps(first.bounds())), texts::toString);
			}
		}
	}

	@Test
	void aCardOfOneLineHasTheHeightOfTheLook() {
		assertEquals(new CardSize(220, 70), size(new MapSample().workstream("WS-03", "Customer front door", "Sep 2020"), "WS-03"));
	}

	@Test
	void aCardOfTwoLinesHasTheHeightOfTheLook() {
		assertEquals(new CardSize(220, 84), size(MapSample.ofTheLook(), "TC2"));
	}

	@Test
	void aThemeIsNarrower() {
		assertEquals(new CardSize(170, 70), size(MapSample.ofTheLook(), "T1"));
	}

	@Test
	void aFactTooWideForTheFirstLineStandsBelowTheTitle() {
		NodeView node = new MapSample().benefit("B-04", "Fewer repeat contacts", "£1.8m a year from 2021/22 onwards").node("B-04");
		assertTrue(CardText.of(node, 220, measure).factBelow());
	}

	@Test
	void aBrokenThreadIsDashedAndNotFilled() {
		Brush ground = painted(MapSample.ofTheLook().node("WS-09"), CardState.PLAIN).brushes.getFirst();
		assertEquals(Brush.line(theme.colour("red"), 1.4).dashed(Dash.DASHED), ground);
	}

	@Test
	void aBrokenThreadSaysInWordsWhatIsMissing() {
		List<RecordingPainter.Text> texts = painted(MapSample.ofTheLook().node("WS-09"), CardState.PLAIN).texts;
		assertEquals("contributes to no outcome · fix…", texts.getLast().text());
	}

	@Test
	void aThickBorderIsDrawnThick() {
		NodeView node = Nested.node("Milestone", "Go-live", "", Nested.style("milestone-fill", "ink", "ink", 3));
		assertEquals(3, painted(node, CardState.PLAIN).brushes.getFirst().width());
	}

	@Test
	void aLongTitleIsWrittenToItsEnd() {
		String title = "The contact centre and online services open later, and their savings come later with them";
		NodeView node = new MapSample().benefit("B-04", title, "").node("B-04");
		assertEquals(title, String.join(" ", CardText.of(node, 220, measure).title()));
	}

	@Test
	void aFindingShowsItsLetter() {
		List<RecordingPainter.Text> texts = painted(MapSample.ofTheLook().node("WS-05"), new CardState(false, false, Mark.ERROR)).texts;
		assertEquals("E", texts.getLast().text());
	}

	@Test
	void goldIsForTheThreadAlone() {
		NodeView node = MapSample.ofTheLook().node("WS-05");
		assertFalse(painted(node, CardState.PLAIN).brushes.stream().anyMatch(brush -> brush.line().equals(theme.thread())));
	}

	@Test
	void aCardOnTheThreadIsOutlinedInGold() {
		RecordingPainter recording = painted(MapSample.ofTheLook().node("WS-05"), new CardState(false, true, Mark.NONE));
		assertEquals(theme.thread(), recording.brushes.getFirst().line());
	}

	private CardSize size(MapSample sample, String reference) {
		return CardSize.of(sample.node(reference), measure);
	}

	private RecordingPainter painted(NodeView node, CardState state) {
		RecordingPainter recording = new RecordingPainter(measure);
		CardSize size = CardSize.of(node, measure);
		painter.paint(recording, node, new Bounds(0, 0, size.width(), size.height()), state);
		return recording;
	}

	private static NodeView randomNode(Random random) {
		String title = words(random, random.nextInt(12));
		String fact = words(random, random.nextInt(5));
		String reference = words(random, 1).toUpperCase() + "-" + random.nextInt(1000);
		MapSample sample = new MapSample();
		switch (random.nextInt(3)) {
		case 0 -> sample.brokenWorkstream(reference, title, fact);
		case 1 -> sample.benefit(reference, title, fact);
		default -> sample.theme(reference, title);
		}
		return sample.node(reference);
	}

	private static String words(Random random, int count) {
		StringBuilder text = new StringBuilder();
		for (int word = 0; word < count; word++) {
			for (int letter = 1 + random.nextInt(random.nextInt(10) == 0 ? 40 : 9); letter > 0; letter--) {
				text.append((char) ('a' + random.nextInt(26)));
			}
			text.append(' ');
		}
		return text.toString().strip();
	}
}
