package org.goldthread.exchange.archimate;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.goldthread.exchange.draft.DraftPlan;
import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.foreign.ForeignTrial;
import org.goldthread.exchange.screening.SourceFile;
import org.junit.jupiter.api.Test;

class HostileModelsTest {

	private static final String MODEL = "<model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\" "
			+ "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" identifier=\"m\"><name>M</name>";

	@Test
	void anExternalEntityIsNotRead() {
		assertTrue(sentence("<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + MODEL + "&x;</model>").contains("document type"));
	}

	@Test
	void entitiesThatGrowAreNotRead() {
		assertTrue(sentence("<!DOCTYPE m [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + MODEL + "&b;</model>").contains("document type"));
	}

	@Test
	void anotherVersionIsNamed() {
		assertEquals("m.xml is an exchange file of another version of ArchiMate (http://www.opengroup.org/xsd/archimate); export it again for "
				+ "ArchiMate 3", sentence("<model xmlns=\"http://www.opengroup.org/xsd/archimate\" identifier=\"m\"/>"));
	}

	@Test
	void aFileOfArchiItselfSaysHowToExport() {
		assertTrue(sentence("<a:model xmlns:a=\"http://www.archimatetool.com/archimate\"/>").contains("export it as Open Exchange File"));
	}

	@Test
	void aSecondElementOfOneIdentifierIsRefused() {
		assertEquals("m.xml is damaged at line 1: a second element has the identifier \"a\"; export the model again",
				sentence(MODEL + "<elements><element identifier=\"a\" xsi:type=\"Goal\"/><element identifier=\"a\" xsi:type=\"Goal\"/></elements></model>"));
	}

	@Test
	void anElementWithoutIdentifierIsRefused() {
		assertTrue(sentence(MODEL + "<elements><element xsi:type=\"Goal\"/></elements></model>").contains("the element has no identifier"));
	}

	@Test
	void aFileThatEndsTooEarlyNamesTheLine() {
		assertTrue(sentence(MODEL + "\n<elements>").contains("damaged at line 2"));
	}

	@Test
	void anEmptyFileIsNoXml() {
		assertTrue(sentence("").contains("no XML"));
	}

	@Test
	void elementsDeeperThanAnybodyLooksAreRefused() throws ImportFailure {
		StringBuilder elements = new StringBuilder();
		StringBuilder relationships = new StringBuilder();
		for (int level = 0; level < 200; level++) {
			elements.append("<element identifier=\"c" + level + "\" xsi:type=\"Capability\"><name>Level " + level + "</name></element>");
			if (level > 0) {
				relationships.append("<relationship identifier=\"r" + level + "\" source=\"c" + (level - 1) + "\" target=\"c" + level
						+ "\" xsi:type=\"Composition\"/>");
			}
		}
		DraftPlan plan = plan(MODEL + "<elements>" + elements + "</elements><relationships>" + relationships + "</relationships></model>");

		assertEquals(Optional.of("it is more than 100 levels deep; take it out of what it is in"), ForeignTrial.reason(plan, "Level 199"));
	}

	private static DraftPlan plan(String content) throws ImportFailure {
		return ArchimateImport.plan(new SourceFile("m.xml", content.getBytes(StandardCharsets.UTF_8)), aPortfolio().inResource().portfolio().orElseThrow());
	}

	private static String sentence(String content) {
		return assertThrows(ImportFailure.class, () -> plan(content)).getMessage();
	}
}
