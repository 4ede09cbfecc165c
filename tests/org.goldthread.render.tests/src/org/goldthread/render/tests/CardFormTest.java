package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.goldthread.render.card.CardForm;
import org.goldthread.render.card.CardPainter;
import org.goldthread.render.card.CardSize;
import org.goldthread.render.card.CardState;
import org.goldthread.render.card.Mark;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.icon.ConceptIconSet;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.Arrangement;
import org.goldthread.viewpoint.view.Colour;
import org.goldthread.viewpoint.view.LineStyle;
import org.goldthread.viewpoint.view.NodeStyle;
import org.goldthread.viewpoint.view.NodeView;
import org.goldthread.viewpoint.view.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of figure keeps its text inside and readable. */
class CardFormTest {

	private static final double READABLE = 4.5;

	private final TextMeasure measure = new TextMeasure();

	@Test
	void aNodeWithoutABorderIsATile() {
		assertEquals(CardForm.TILE, CardForm.of(Nested.tile("Telephone", 1)));
	}

	@Test
	void aContainerIsASurfaceOnThePageAndAGroupInside() {
		NodeView inner = Nested.group("Inner", Nested.card("a"));
		NodeView outer = Nested.surface("Outer", inner);
		assertEquals(List.of(CardForm.SURFACE, CardForm.GROUP), List.of(CardForm.of(outer), CardForm.inside(outer, inner)));
	}

	@Test
	void anEmptyContainerWithABorderStaysAContainer() {
		assertEquals(CardForm.SURFACE, CardForm.of(Nested.stack("Empty", Arrangement.STACK_DOWN)));
	}

	@Test
	void whatIsInAListIsALine() {
		NodeView list = Nested.list("List", Nested.card("line"));
		assertEquals(CardForm.LINE, CardForm.inside(list, list.children().getFirst()));
	}

	@ParameterizedTest
	@EnumSource(CardForm.class)
	void noTextLeavesItsFigureWhateverItSays(CardForm form) {
		Random random = new Random(7);
		for (int run = 0; run < 100; run++) {
			NodeView node = node(words(random), words(random), words(random), new Colour(255, 255, 255, "surface"));
			CardSize size = CardSize.of(node, form, measure);
			Bounds figure = new Bounds(0, 0, size.width(), size.height());
			List<RecordingPainter.Text> outside = painted(node, form, figure, Theme.light(), CardState.PLAIN).texts.stream()
					.filter(text -> !figure.contains(text.bounds())).toList();
			assertEquals(List.of(), outside, node.title());
		}
	}

	@ParameterizedTest
	@EnumSource(CardForm.class)
	void textIsReadableOnAnyFill(CardForm form) {
		Random random = new Random(9);
		for (Theme theme : List.of(Theme.light(), Theme.dark())) {
			for (int run = 0; run < 60; run++) {
				Colour fill = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256), "");
				NodeView node = node("WS-01", "A title", "a fact", fill);
				CardSize size = CardSize.of(node, form, measure);
				Rgb ground = form == CardForm.DOT ? theme.canvas() : theme.colour(fill);
				RecordingPainter painted = painted(node, form, new Bounds(0, 0, size.width(), size.height()), theme, CardState.PLAIN);
				assertTrue(painted.texts.stream().allMatch(text -> text.colour().contrast(ground) >= READABLE), fill.hex());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void theFactOnEveryStepOfARampIsReadable(boolean dark) {
		Theme theme = Theme.of(dark);
		for (String token : theme.tokens().stream().filter(name -> name.contains("-heat-")).toList()) {
			NodeView node = node("", "A title", "a fact", new Colour(0, 0, 0, token));
			painted(node, CardForm.TILE, new Bounds(0, 0, 168, 44), theme, CardState.PLAIN).texts
					.forEach(text -> assertTrue(text.colour().contrast(theme.colour(token)) >= READABLE, token));
		}
	}

	@ParameterizedTest
	@EnumSource(CardForm.class)
	void theGoldenThreadIsSeenOnEveryForm(CardForm form) {
		NodeView node = node("WS-01", "A title", "", new Colour(255, 255, 255, "surface"));
		RecordingPainter painted = painted(node, form, new Bounds(0, 0, 200, 80), Theme.light(), new CardState(false, true, Mark.NONE));
		assertTrue(painted.brushes.stream().anyMatch(brush -> brush.line().equals(Theme.light().thread())));
	}

	@ParameterizedTest
	@EnumSource(CardForm.class)
	void aFindingIsSeenOnEveryForm(CardForm form) {
		NodeView node = node("WS-01", "A title", "", new Colour(255, 255, 255, "surface"));
		RecordingPainter painted = painted(node, form, new Bounds(0, 0, 200, 80), Theme.light(), new CardState(false, false, Mark.WARNING));
		assertEquals("W", painted.texts.getLast().text());
	}

	private RecordingPainter painted(NodeView node, CardForm form, Bounds bounds, Theme theme, CardState state) {
		RecordingPainter recording = new RecordingPainter(measure);
		new CardPainter(theme, measure, new ConceptIconSet()).paint(recording, node, form, bounds, state);
		return recording;
	}

	private static NodeView node(String reference, String title, String fact, Colour fill) {
		NodeStyle style = new NodeStyle(Shape.CARD, fill, new Colour(90, 80, 160, ""), LineStyle.SOLID, 1, new Colour(0, 0, 0, "ink"), false,
				false, Optional.of("Workstream"), 0, 0);
		NodeView plain = Nested.node("Any", title, fact, style);
		return new NodeView("Any:1", "Any", plain.element(), reference, title, fact, "", style, List.of());
	}

	private static String words(Random random) {
		List<String> words = new ArrayList<>();
		for (int word = random.nextInt(7); word > 0; word--) {
			words.add("m".repeat(1 + random.nextInt(random.nextInt(8) == 0 ? 40 : 8)));
		}
		return String.join(" ", words);
	}
}
