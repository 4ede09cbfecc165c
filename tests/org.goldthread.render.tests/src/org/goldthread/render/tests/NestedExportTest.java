package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramNote;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Publication;
import org.goldthread.render.export.DiagramSource;
import org.goldthread.render.export.ExportOptions;
import org.goldthread.render.export.ShownViews;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.icon.IconSet;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.page.DiagramPainter;
import org.goldthread.render.page.Picture;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.presentation.EdgeWidths;
import org.goldthread.viewpoint.presentation.PageArrangement;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports of figures in figures, of notes, and of diagrams that show little or nothing. */
class NestedExportTest {

	private static final String EMPTY_HINT = "Create a layer from the palette.";
	private static final Presentation MAP = new Presentation(List.of(), List.of(), Map.of(), EdgeWidths.AS_SPECIFIED,
			new PageArrangement(PageArrangement.Kind.MAP, 0, List.of()), EMPTY_HINT);

	private final Portfolio portfolio = GoldthreadFactory.eINSTANCE.createPortfolio();
	private final Diagram diagram = GoldthreadFactory.eINSTANCE.createDiagram();
	private final DiagramContents contents = Nested.operatingModel();

	@BeforeEach
	void nameThePortfolio() {
		portfolio.setName("New Operating Model");
		portfolio.setAsAt(LocalDate.of(2018, 9, 18));
		diagram.setName("Operating model");
		portfolio.getDiagrams().add(diagram);
	}

	@Test
	void whatIsInsideIsText() {
		assertTrue(svg(contents).contains(">Telephone</text>"));
	}

	@Test
	void anExemptFigureInsideAContainerIsWithheldAndCounted() {
		element("Capability:Telephone").setPublication(Publication.EXEMPT);
		String svg = svg(contents);
		assertFalse(svg.contains("Telephone"));
		assertTrue(svg.contains("1 exempt element withheld."));
	}

	@Test
	void whatIsInAnExemptContainerIsCountedWhenItIsExemptItself() {
		element("Capability:Front door").setPublication(Publication.EXEMPT);
		element("Capability:Telephone").setPublication(Publication.EXEMPT);
		assertTrue(svg(contents).contains("2 exempt elements withheld."));
	}

	@Test
	void aHiddenFigureIsLeftOutWithAllInside() {
		diagram.getHidden().add("Capability:Front door");
		String svg = svg(contents);
		assertFalse(svg.contains("Front door") || svg.contains("Telephone"));
		assertFalse(svg.contains("withheld"));
	}

	@Test
	void anEdgeToAHiddenFigureIsLeftOut() {
		DiagramContents joined = new DiagramContents("Joined", contents.nodes(),
				List.of(Nested.edge("Capability:Telephone", "Capability:Triage")));
		assertEquals(List.of(), ShownViews.without(joined, Set.of("Capability:Front door")).contents().edges());
	}

	@Test
	void contentsOfWhichNothingIsHiddenStayTheSameObject() {
		assertEquals(contents, ShownViews.without(contents, Set.of("Capability:Nobody")).contents());
	}

	@Test
	void aNoteIsEscapedAndBrokenIntoLines() {
		DiagramNote note = GoldthreadFactory.eINSTANCE.createDiagramNote();
		note.setText("Costs & risks <agreed>\nsecond paragraph");
		note.setX(1300);
		note.setY(200);
		diagram.getPageNotes().add(note);
		String svg = svg(contents);
		assertTrue(svg.contains("Costs &amp; risks &lt;agreed&gt;"));
		assertTrue(svg.contains(">second paragraph</text>"));
	}

	@Test
	void aNoteFarOffWidensThePage() {
		DiagramNote note = GoldthreadFactory.eINSTANCE.createDiagramNote();
		note.setText("Far");
		note.setX(3000);
		diagram.getPageNotes().add(note);
		assertTrue(Double.parseDouble(ExportSample.parse(svg(contents)).getDocumentElement().getAttribute("width")) >= 3000 + 200 + 40);
	}

	@Test
	void anEmptyDiagramSaysWhatToDo() {
		assertTrue(svg(new DiagramContents("Empty", List.of(), List.of())).contains(EMPTY_HINT));
	}

	@Test
	void aDiagramWithFiguresDoesNot() {
		assertFalse(svg(contents).contains(EMPTY_HINT));
	}

	@Test
	void onlyWhatIsSeenIsPainted() {
		TextMeasure measure = new TextMeasure();
		Picture picture = new Picture(contents, DiagramLayout.arrange(contents, MAP, measure), MAP);
		RecordingPainter recording = new RecordingPainter(measure);
		new DiagramPainter(Theme.light(), measure, IconSet.none()).paint(recording, picture, new Bounds(40, 100, 200, 100));
		List<String> texts = recording.texts.stream().map(RecordingPainter.Text::text).toList();
		assertTrue(texts.containsAll(List.of("Customer contact and assessment", "Front door", "Web and app")));
		assertFalse(texts.contains("Eligibility") || texts.contains("Strategic core"));
	}

	private Element element(String key) {
		return (Element) contents.allNodes().stream().filter(node -> node.key().equals(key)).map(NodeView::element).findFirst().orElseThrow();
	}

	private String svg(DiagramContents shown) {
		return ExportSample.EXPORT.svg(new DiagramSource(portfolio, diagram, shown, MAP), ExportOptions.DEFAULT);
	}
}
