package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.goldthread.model.Benefit;
import org.goldthread.model.Publication;
import org.goldthread.render.card.CardState;
import org.goldthread.render.card.Mark;
import org.goldthread.render.edge.EdgeState;
import org.goldthread.render.export.ExportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SvgExportTest {

	private final ExportSample sample = new ExportSample(MapSample.ofTheLook());

	@Test
	void textStaysText() {
		assertTrue(texts(sample.svg(ExportOptions.DEFAULT)).containsAll(List.of("WS-03", "Customer front door", "Sep 2020", "60")));
	}

	@Test
	void thePageSaysTitleScopeAndDate() {
		assertTrue(texts(sample.svg(ExportOptions.DEFAULT)).containsAll(List.of("Outcomes map", "New Operating Model · as at 18 Sep 2018")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "</text><script>alert(1)</script>", "a & b < c > d \" e ' f", "]]> <!-- x -->", "&amp; &#0; &lol;", "£ — 你好 \uD83D\uDE00" })
	void everyTextIsEscapedAndComesBackAsItWas(String hostile) {
		ExportSample hostileSample = new ExportSample(new MapSample().theme("T1", hostile));
		hostileSample.diagram.setName(hostile);
		Document document = ExportSample.parse(hostileSample.svg(ExportOptions.DEFAULT));
		assertEquals(hostile, document.getElementsByTagName("title").item(0).getTextContent());
		assertEquals(0, document.getElementsByTagName("script").getLength());
	}

	@Test
	void charactersThatXmlCannotHoldAreReplaced() {
		sample.diagram.setName("a\u0000b\u0001c\uD800d\uFFFFe");
		assertTrue(texts(sample.svg(ExportOptions.DEFAULT)).contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe"));
	}

	@Test
	void picturesAreLightUnlessAskedOtherwise() {
		assertTrue(sample.svg(ExportOptions.DEFAULT).contains("#FBFAF7"));
		assertTrue(sample.svg(ExportOptions.DEFAULT.inDark()).contains("#14181D"));
	}

	@Test
	void theScaleChangesTheDisplayedSizeAndNothingElse() {
		String natural = sample.svg(ExportOptions.DEFAULT);
		String twice = sample.svg(ExportOptions.DEFAULT.withScale(2));
		assertEquals(2 * number(natural, "width"), number(twice, "width"));
		assertEquals(natural.substring(natural.indexOf("role")), twice.substring(twice.indexOf("role")));
	}

	@Test
	void theSameDiagramGivesTheSameText() {
		assertEquals(sample.svg(ExportOptions.DEFAULT), new ExportSample(MapSample.ofTheLook()).svg(ExportOptions.DEFAULT));
	}

	@Test
	void anExemptElementIsLeftOutAndCounted() {
		sample.map.element("WS-05").setPublication(Publication.EXEMPT);
		String svg = sample.svg(ExportOptions.DEFAULT);
		assertFalse(svg.contains("Business intelligence"));
		assertTrue(texts(svg).contains("1 exempt element withheld."));
	}

	@Test
	void edgesOfAnExemptElementAreLeftOutToo() {
		sample.map.element("WS-05").setPublication(Publication.EXEMPT);
		assertFalse(texts(sample.svg(ExportOptions.DEFAULT)).contains("80"));
	}

	@Test
	void anExemptElementIsShownWhenAskedFor() {
		sample.map.element("WS-05").setPublication(Publication.EXEMPT);
		String svg = sample.svg(ExportOptions.DEFAULT.withExempt());
		assertTrue(svg.contains("Business intelligence"));
		assertFalse(svg.contains("withheld"));
	}

	@Test
	void whatLiesInsideAnExemptElementIsExempt() {
		sample.portfolio.setPublication(Publication.EXEMPT);
		sample.portfolio.getBenefits().add((Benefit) sample.map.element("B-04"));
		assertFalse(sample.svg(ExportOptions.DEFAULT).contains("Fewer repeat contacts"));
	}

	@Test
	void anExemptScopeIsNotNamed() {
		sample.map.element("T1").setPublication(Publication.EXEMPT);
		sample.diagram.setScope(sample.map.element("T1"));
		assertFalse(sample.svg(ExportOptions.DEFAULT).contains("Thriving communities"));
	}

	@Test
	void whatIsIllustrativeSaysSo() {
		sample.map.element("WS-03").setIllustrative(true);
		sample.map.element("B-04").setIllustrative(true);
		List<String> texts = texts(sample.svg(ExportOptions.DEFAULT));
		assertTrue(texts.contains("2 of 11 elements shown are illustrative: not from a source."));
		assertTrue(texts.contains("New Operating Model · as at 18 Sep 2018 · illustrative"));
	}

	@Test
	void theLegendExplainsOnlyWhatIsThere() {
		assertFalse(texts(sample.svg(ExportOptions.DEFAULT)).contains("golden thread of the selection"));
	}

	@Test
	void theLegendExplainsThreadAndFindings() {
		String svg = ExportSample.EXPORT.svg(sample.source(Map.of("Theme:T1", new CardState(false, false, Mark.WARNING)),
				Map.of("Contribution:TC2>T1", new EdgeState(false, true))), ExportOptions.DEFAULT);
		assertTrue(texts(svg).containsAll(List.of("golden thread of the selection", "finding: E, W or I", "W")));
	}

	@Test
	void anEmptyDiagramIsAPageWithItsTitle() {
		assertTrue(texts(new ExportSample(new MapSample()).svg(ExportOptions.DEFAULT)).contains("Outcomes map"));
	}

	private static double number(String svg, String attribute) {
		return Double.parseDouble(ExportSample.parse(svg).getDocumentElement().getAttribute(attribute));
	}

	private static List<String> texts(String svg) {
		NodeList nodes = ExportSample.parse(svg).getElementsByTagName("text");
		return IntStream.range(0, nodes.getLength()).mapToObj(index -> nodes.item(index).getTextContent()).toList();
	}
}
