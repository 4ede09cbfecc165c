package org.goldthread.ui.registers.importing;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.goldthread.exchange.importing.ColumnChoices;
import org.goldthread.exchange.importing.source.ImportLimits;
import org.goldthread.exchange.importing.source.SourceTable;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which column of a file goes where, as its headings say and as the user chooses. */
final class FileColumnsTest {

	@TempDir
	private Path folder;

	private final Portfolio portfolio = aPortfolio().build();
	private final Map<String, String> kept = new HashMap<>();
	private final ColumnChoices choices = new ColumnChoices() {

		@Override
		public Map<String, String> of(String register) {
			return kept;
		}

		@Override
		public void keep(String register, Map<String, String> more) {
			kept.putAll(more);
		}
	};

	@Test
	void headingsSayWhereTheirColumnsGo() throws Exception {
		assertEquals(List.of("Reference", "Title", ""), targets(read("Risk ID,Title,Remark", "R-001,Late,seen")));
	}

	@Test
	void whatWasChosenBeforeIsChosenAgain() throws Exception {
		kept.put("Danger", "Title");
		assertEquals(List.of("Reference", "Title"), targets(read("Reference,Danger", "R-001,Late")));
	}

	@Test
	void aChoiceIsKeptForTheNextTime() throws Exception {
		FileColumns columns = read("Reference,Danger", "R-001,Late");
		columns.choose(1, Optional.of("Title"));
		assertEquals(Map.of("Danger", "Title"), columns.choices());
	}

	@Test
	void whatTheHeadingSaysIsNotKept() throws Exception {
		assertEquals(Map.of(), read("Reference,Title,Remark", "R-001,Late,seen").choices());
	}

	@Test
	void aChoiceThatIsTakenBackIsNotMadeAgain() throws Exception {
		kept.put("Title", "Cause");
		FileColumns columns = read("Reference,Title", "R-001,Late");
		columns.forgetChoices();
		assertEquals(Map.of("Title", "Title"), columns.choices());
	}

	@Test
	void twoColumnsThatGoToOneAreAFault() throws Exception {
		FileColumns columns = read("Reference,Title,Danger", "R-001,Late,Later");
		columns.choose(2, Optional.of("Title"));
		assertEquals(Optional.of("Title and Danger both go to Title; let only one of them go there."), columns.fault());
	}

	@Test
	void ofTwoEqualHeadingsTheFirstGoesThere() throws Exception {
		assertEquals(List.of("Reference", "Title", ""), targets(read("Reference,Title,Title", "R-001,Late,Later")));
	}

	@Test
	void aFileWithoutKnownHeadingsCanBeToldWhereItsColumnsGo() throws Exception {
		FileColumns columns = read("Nummer,Gefahr", "R-001,Late");
		columns.choose(1, Optional.of("Title"));
		assertEquals(Optional.empty(), columns.fault());
	}

	@Test
	void aFileWithoutKnownHeadingsIsNotUnderstood() throws Exception {
		assertFalse(read("Nummer,Gefahr", "R-001,Late").isUnderstood());
	}

	@Test
	void samplesAreTheFirstValues() throws Exception {
		assertEquals("Late  \u00b7  Dear", read("Reference,Title", "R-001,Late", "R-002,", "R-003,Dear").samples(1));
	}

	@Test
	void theHeadingsTellTheRegister() throws Exception {
		assertEquals(Optional.of("risks"), FileColumns.register(table("Risk ID,Inherent likelihood", "R-001,4"), portfolio, choices).map(Register::name));
	}

	private FileColumns read(String... lines) throws Exception {
		return FileColumns.of(table(lines), portfolio, Registers.named("risks").orElseThrow(), choices);
	}

	private SourceTable table(String... lines) throws Exception {
		return SourceTable.read(Files.write(folder.resolve("rows.csv"), List.of(lines)), ImportLimits.USUAL);
	}

	private static List<String> targets(FileColumns columns) {
		return IntStream.range(0, columns.size()).mapToObj(index -> columns.target(index).orElse("")).toList();
	}
}
