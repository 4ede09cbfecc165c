package org.goldthread.exchange.archimate;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.goldthread.exchange.draft.DraftPlan;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.exchange.foreign.ForeignTrial;
import org.goldthread.exchange.screening.SourceFile;
import org.goldthread.model.Outcome;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Publication;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class ArchimateExportTest {

	@TempDir
	Path folder;

	@Test
	void theExampleComesBackUnchanged() throws Exception {
		ForeignTrial example = new ForeignTrial(ForeignTrial.example().resource(), ArchimateImport::plan);
		ArchimateExport.write(example.portfolio(), true, target());

		assertEquals("0 added, 0 changed, 306 unchanged, 0 refused", example.plan(SourceFile.read(target())).summary());
	}

	@Test
	void theExampleIsRebuiltInAnEmptyPortfolio() throws Exception {
		ForeignTrial example = new ForeignTrial(ForeignTrial.example().resource(), ArchimateImport::plan);
		ArchimateExport.write(example.portfolio(), true, target());
		ForeignTrial empty = new ForeignTrial(aPortfolio().inResource(), ArchimateImport::plan);
		DraftPlan plan = empty.apply(SourceFile.read(target()));

		assertEquals(List.of(), plan.refused());
		assertEquals(example.names(Workstream.class), empty.names(Workstream.class));
		assertTrue(empty.plan(SourceFile.read(target())).changesNothing());
	}

	@Test
	void theSamePortfolioGivesTheSameFile() throws Exception {
		Path again = folder.resolve("again.xml");
		ArchimateExport.write(ForeignTrial.example().portfolio(), false, target());
		ArchimateExport.write(ForeignTrial.example().portfolio(), false, again);

		assertArrayEquals(Files.readAllBytes(target()), Files.readAllBytes(again));
	}

	@Test
	void partsStandInTheOrderOfTheSchema() throws Exception {
		ArchimateExport.write(ForeignTrial.example().portfolio(), false, target());

		assertEquals(List.of("name", "documentation", "elements", "relationships", "propertyDefinitions"), children(root()));
	}

	@Test
	void everyIdentifierIsUniqueAndCanBeAnXmlId() throws Exception {
		ArchimateExport.write(ForeignTrial.example().portfolio(), false, target());

		List<String> identifiers = values("identifier");
		assertEquals(identifiers.size(), new HashSet<>(identifiers).size());
		assertTrue(identifiers.stream().allMatch(identifier -> identifier.matches("[A-Za-z_][A-Za-z0-9._-]*")));
	}

	@Test
	void everyEndAndPropertyIsDefined() throws Exception {
		ArchimateExport.write(ForeignTrial.example().portfolio(), false, target());
		Set<String> identifiers = new HashSet<>(values("identifier"));

		assertTrue(identifiers.containsAll(values("source")));
		assertTrue(identifiers.containsAll(values("target")));
		assertTrue(identifiers.containsAll(values("propertyDefinitionRef")));
	}

	@Test
	void exemptElementsAndTheirRelationshipsAreWithheldAndCounted() throws IOException {
		ArchimateExport export = ArchimateExport.write(withSecret().portfolio().orElseThrow(), false, target());

		assertFalse(Files.readString(target()).contains("Close a depot"));
		assertEquals(2, export.withheld());
	}

	@Test
	void exemptElementsAreWrittenWhenAskedFor() throws IOException {
		ArchimateExport.write(withSecret().portfolio().orElseThrow(), true, target());

		assertTrue(Files.readString(target()).contains("Close a depot"));
	}

	@Test
	void whatArchimateHasNoWordsForIsCounted() throws IOException {
		ArchimateExport export = ArchimateExport.write(aPortfolio().with(risk("R-001", "Fire"), risk("R-002", "Flood")).build(), false, target());

		assertEquals(List.of(new Unmapped("Risks", "(2)", "ArchiMate has no such concept")), export.unmapped());
	}

	@Test
	void textsWithMarkupAndLineEndsComeBack() throws Exception {
		ForeignTrial trial = new ForeignTrial(aPortfolio().with(having(workstream("WS-01", "R&D <b>\"now\"</b>"),
				workstream -> workstream.setPurpose("First line\nsecond & third\n\n]]> end"))).inResource(), ArchimateImport::plan);
		ArchimateExport.write(trial.portfolio(), false, target());

		assertTrue(trial.plan(SourceFile.read(target())).changesNothing());
	}

	private PortfolioResource withSecret() {
		Outcome outcome = outcome("O-01", "Clean streets");
		return aPortfolio().with(outcome, having(workstream("WS-01", "Close a depot", contribution(outcome, 50)),
				workstream -> workstream.setPublication(Publication.EXEMPT))).inResource();
	}

	private Element root() throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(Files.readAllBytes(target()))).getDocumentElement();
	}

	private List<String> values(String attribute) throws Exception {
		List<String> values = new ArrayList<>();
		Element root = root();
		values.addAll(root.hasAttribute(attribute) ? List.of(root.getAttribute(attribute)) : List.of());
		NodeList all = root.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			if (((Element) all.item(i)).hasAttribute(attribute)) {
				values.add(((Element) all.item(i)).getAttribute(attribute));
			}
		}
		return values;
	}

	private static List<String> children(Element parent) {
		List<String> names = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				names.add(element.getLocalName());
			}
		}
		return names;
	}

	private Path target() {
		return folder.resolve("model.xml");
	}
}
