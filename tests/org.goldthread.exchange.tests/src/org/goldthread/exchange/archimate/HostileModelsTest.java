package org.goldthread.exchange.archimate;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.goldthread.exchange.draft.ImportFailure;
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

	private static String sentence(String content) {
		SourceFile file = new SourceFile("m.xml", content.getBytes(StandardCharsets.UTF_8));
		return assertThrows(ImportFailure.class, () -> ArchimateImport.plan(file, aPortfolio().inResource().portfolio().orElseThrow())).getMessage();
	}
}
