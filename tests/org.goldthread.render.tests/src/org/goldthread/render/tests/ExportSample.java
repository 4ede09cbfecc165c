package org.goldthread.render.tests;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.goldthread.model.Diagram;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Portfolio;
import org.goldthread.render.card.CardState;
import org.goldthread.render.edge.EdgeState;
import org.goldthread.render.export.DiagramExport;
import org.goldthread.render.export.DiagramSource;
import org.goldthread.render.export.ExportOptions;
import org.goldthread.render.icon.ConceptIconSet;
import org.goldthread.render.text.TextMeasure;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A map inside a portfolio of 18 September 2018, ready to be exported. */
final class ExportSample {

	static final TextMeasure MEASURE = new TextMeasure();
	static final DiagramExport EXPORT = new DiagramExport(MEASURE, new ConceptIconSet());

	final MapSample map;
	final Portfolio portfolio = GoldthreadFactory.eINSTANCE.createPortfolio();
	final Diagram diagram = GoldthreadFactory.eINSTANCE.createDiagram();

	ExportSample(MapSample map) {
		this.map = map;
		portfolio.setName("New Operating Model");
		portfolio.setAsAt(LocalDate.of(2018, 9, 18));
		diagram.setName("Outcomes map");
		portfolio.getDiagrams().add(diagram);
	}

	DiagramSource source() {
		return source(Map.of(), Map.of());
	}

	DiagramSource source(Map<String, CardState> cards, Map<String, EdgeState> edges) {
		return new DiagramSource(portfolio, diagram, map.contents(), MapSample.PRESENTATION, cards, edges);
	}

	String svg(ExportOptions options) {
		return EXPORT.svg(source(), options);
	}

	/** Reads SVG text as any XML parser does; fails if it is not well formed. */
	static Document parse(String svg) {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
		} catch (IOException | SAXException | ParserConfigurationException exception) {
			throw new AssertionError("Not well formed: " + exception.getMessage(), exception);
		}
	}
}
