package org.goldthread.viewpoint.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.viewpoint.specification.SpecificationException;
import org.goldthread.viewpoint.view.LineStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the file beside a specification says. */
class PresentationFileTest {

	@TempDir
	private Path folder;

	@Test
	void columnsLegendIconsAndWidthsAreRead() throws Exception {
		PresentationFile file = load("""
				{ "diagrams": { "Sea map": {
				  "columns": [ { "heading": "SHIPS", "mappings": ["Ship", "Tug"] } ],
				  "legend": [ { "sample": "golden-thread", "text": "thread" }, { "sample": "edge", "mapping": "Line", "text": "ferry" } ],
				  "icons": { "Ship": "Workstream" },
				  "edgeWidths": { "base": 1.2, "perSize": 0.4 } } } }""");
		assertEquals(new Presentation(List.of(new Column("SHIPS", List.of("Ship", "Tug"))),
				List.of(new LegendEntry(LegendSample.GOLDEN_THREAD, "", "thread"), new LegendEntry(LegendSample.EDGE, "Line", "ferry")),
				Map.of("Ship", "Workstream"), new EdgeWidths(1.2, 0.4)), file.of("Sea map"));
	}

	@Test
	void aColumnMayKeepTheOrderOfTheContents() throws Exception {
		Presentation presentation = load("""
				{ "diagrams": { "Sea map": { "columns": [ { "heading": "SHIPS", "mappings": ["Ship"], "ordered": true } ] } } }""").of("Sea map");
		assertEquals(List.of(new Column("SHIPS", List.of("Ship"), true)), presentation.columns());
	}

	@Test
	void arrangementWidthDatesAndTheWordsOfAnEmptyDiagramAreRead() throws Exception {
		Presentation presentation = load("""
				{ "diagrams": { "Sea map": { "arrangement": "lanes", "width": 900, "dates": ["forecast", "baseline"],
				  "empty": "Add a ship." } } }""").of("Sea map");
		assertEquals(new PageArrangement(PageArrangement.Kind.LANES, 900, List.of("forecast", "baseline")), presentation.arrangement());
		assertEquals("Add a ship.", presentation.empty());
	}

	@Test
	void aLegendEntryMayAskForAColourAndALine() throws Exception {
		LegendEntry entry = load("""
				{ "diagrams": { "Sea map": { "legend": [
				  { "sample": "edge", "mapping": "Line", "colour": "red", "line": "dash-dot", "text": "late" } ] } } }""").of("Sea map")
				.legend().getFirst();
		assertEquals(new LegendEntry(LegendSample.EDGE, "Line", "red", Optional.of(LineStyle.DASH_DOT), List.of(), "late"), entry);
	}

	@Test
	void theStepsOfARampAreRead() throws Exception {
		LegendEntry entry = load("""
				{ "diagrams": { "Sea map": { "legend": [ { "sample": "ramp", "mapping": "Ship", "text": "Gap",
				  "steps": [ { "colour": "ship-heat-0", "text": "0" }, { "colour": "#123456" } ] } ] } } }""").of("Sea map").legend()
				.getFirst();
		assertEquals(List.of(new LegendStep("ship-heat-0", "0"), new LegendStep("#123456", "")), entry.steps());
	}

	@Test
	void aDiagramThatIsNotThereHasNoPresentation() throws Exception {
		assertSame(Presentation.NONE, load("{ \"diagrams\": {} }").of("Sea map"));
	}

	@Test
	void aMappingStandsInItsColumn() {
		Presentation presentation = new Presentation(List.of(new Column("A", List.of("x")), new Column("B", List.of("y"))), List.of(), Map.of(),
				EdgeWidths.AS_SPECIFIED);
		assertEquals(List.of(Optional.of(1), Optional.empty()), List.of(presentation.columnOf("y"), presentation.columnOf("z")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "{ \"diagrams\": { \"a\": 1 } }", "{ \"diagrams\": { \"a\": { \"columns\": {} } } }",
			"{ \"diagrams\": { \"a\": { \"legend\": [ { \"sample\": \"rainbow\", \"text\": \"\" } ] } } }",
			"{ \"diagrams\": { \"a\": { \"arrangement\": \"heap\" } } }", "not json" })
	void anythingElseIsRefused(String text) {
		assertThrows(SpecificationException.class, () -> load(text));
	}

	private PresentationFile load(String text) throws SpecificationException, IOException {
		return PresentationFile.load(Files.writeString(folder.resolve("p.json"), text).toUri().toURL());
	}
}
