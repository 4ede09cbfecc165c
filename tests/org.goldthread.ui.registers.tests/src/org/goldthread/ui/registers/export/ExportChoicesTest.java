package org.goldthread.ui.registers.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.goldthread.exchange.RegisterFormat;
import org.junit.jupiter.api.Test;

final class ExportChoicesTest {

	@Test
	void exemptEntriesStayOutUnlessSomebodyChoosesOtherwise() {
		ExportChoices choices = ExportChoices.of(true);
		assertFalse(choices.at(choices.first()).exempt());
	}

	@Test
	void aRegisterWithExemptEntriesCanBeWrittenWithThem() {
		assertTrue(ExportChoices.of(true).choices().contains(new ExportChoices.Choice(RegisterFormat.HTML, true)));
	}

	@Test
	void aRegisterWithoutThemOffersNoSuchThing() {
		assertTrue(ExportChoices.of(false).choices().stream().noneMatch(ExportChoices.Choice::exempt));
	}

	@Test
	void aNameWithoutEndingGetsThatOfTheChoice() {
		ExportChoices choices = ExportChoices.of(false);
		int html = choices.choices().indexOf(new ExportChoices.Choice(RegisterFormat.HTML, false));
		assertEquals(Path.of("risks.html"), choices.file(Path.of("risks"), html));
	}

	@Test
	void anEndingThatNamesAFormatStays() {
		assertEquals(Path.of("risks.csv"), ExportChoices.of(false).file(Path.of("risks.csv"), 1));
	}
}
