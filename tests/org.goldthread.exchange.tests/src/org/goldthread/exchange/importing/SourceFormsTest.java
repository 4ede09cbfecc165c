package org.goldthread.exchange.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.goldthread.exchange.register.Registers;
import org.goldthread.exchange.xlsx.SheetText;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Risk;
import org.goldthread.model.edit.EditStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFormsTest {

	@TempDir
	Path folder;

	private final Risk fire = having(risk("R-001", "Fire"), each -> each.setCause("Old"));
	private final PortfolioResource resource = aPortfolio().with(fire).inResource();

	@ParameterizedTest
	@CsvSource({"UTF-8,", "UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF", "UTF-16LE,", "UTF-16BE,", "windows-1252,"})
	void encodingsAreFoundByContent(String charset, String mark) {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.writeBytes(mark == null ? new byte[0] : HexFormat.of().parseHex(mark));
		content.writeBytes("Reference,Title\r\nR-001,Café £5 – “so”\r\n".getBytes(Charset.forName(charset)));
		make(content.toByteArray());

		assertEquals("Café £5 – “so”", fire.getName());
	}

	@ParameterizedTest
	@ValueSource(strings = {",", ";", "\t", "|"})
	void delimitersAreFoundByContent(String delimiter) {
		make(String.join("\n", "Reference%Title%Inherent impact", "R-001%\"Fire, water; and | more\"%4").replace("%", delimiter).getBytes(UTF_8));

		assertEquals("Fire, water; and | more 4", fire.getName() + " " + fire.getInherentImpact());
	}

	@Test
	void barsInUnquotedHeadingsAreNoDelimiters() {
		make("Reference,Title,Existing controls (reference | control | type | effectiveness | evidence),Cause\nR-001,Blaze,,\n".getBytes(UTF_8));

		assertEquals("Blaze null", fire.getName() + " " + fire.getCause());
	}

	@Test
	void theLineThatNamesTheDelimiterIsPassedOver() {
		make("sep=;\nReference;Title\nR-001;Blaze".getBytes(UTF_8));

		assertEquals("Blaze", fire.getName());
	}

	@Test
	void theHeadingsMayStandBelowATitle() {
		make("Risk register,,\nAs at,18/09/2018,\n,,\nReference,Title,Owner\nR-001,Blaze,".getBytes(UTF_8));

		assertEquals("Blaze", fire.getName());
	}

	@ParameterizedTest
	@ValueSource(strings = {"ID", "Risk ID", "Ref.", "RISK REF", "Risk number", "reference "})
	void theReferenceIsKnownByManyNames(String heading) {
		make((heading + ",Risk title\nR-001,Blaze").getBytes(UTF_8));

		assertEquals("Blaze", fire.getName());
	}

	@ParameterizedTest
	@CsvSource({"Likelihood (inherent)", "INHERENT  LIKELIHOOD", "Gross likelihood", "Initial Likelihood", "inherent_likelihood"})
	void aColumnIsFoundByTheSameWordsInAnyOrder(String heading) {
		make(("Reference," + heading + "\nR-001,3").getBytes(UTF_8));

		assertEquals(3, fire.getInherentLikelihood());
	}

	@Test
	void theRegisterIsFoundByItsHeadings() {
		ImportPlan plan = new Trial(folder, resource).plan("Reference,Title,Cause,Event,Effect,Inherent impact\nR-001,Fire,,,,".getBytes(UTF_8));

		assertEquals("risks", plan.table().register().name());
	}

	@Test
	void aChosenColumnIsTakenAndAnotherPassedOver() {
		ChoicesFile choices = new ChoicesFile(folder.resolve("deep/choices.properties"));
		choices.keep("risks", Map.of("Peril", "Title", "Owner", ""));
		ImportPlan plan = new Trial(folder, resource).plan(Registers.named("risks"), "Reference,Peril,Owner\nR-001,Blaze,Nobody".getBytes(UTF_8), choices);

		assertEquals("0 added, 1 changed, 0 unchanged, 0 refused [Owner]", plan.summary() + " " + plan.table().passedOver());
	}

	@Test
	void daysAndPercentagesOfAWorkbookAreReadAsTheyAreShown() {
		make(Workbooks.of("<row r=\"1\">" + Workbooks.text("A1", "Reference") + Workbooks.text("B1", "Target date") + Workbooks.text("C1", "Probability %")
				+ Workbooks.text("D1", "Next review") + Workbooks.text("E1", "Expected impact likely £") + "</row><row r=\"2\">" + Workbooks.text("A2", "R-001")
				+ Workbooks.number("B2", 1, "43361") + Workbooks.number("C2", 2, "0.35") + Workbooks.number("D2", 3, "43362")
				+ Workbooks.number("E2", 0, "1234.5600000000001") + "</row>"));

		assertEquals("2018-09-18 35 2018-09-19 1234.56", fire.getTargetDate() + " " + fire.getProbability() + " " + fire.getNextReview() + " "
				+ fire.getImpactLikely());
	}

	@Test
	void anErrorInAWorkbookIsRefusedAtItsCell() {
		ImportPlan plan = new Trial(folder, resource).plan(Registers.named("risks"), Workbooks.of("<row r=\"1\">" + Workbooks.text("A1", "Reference")
				+ Workbooks.text("B1", "Title") + "</row><row r=\"2\">" + Workbooks.text("A2", "R-001")
				+ "<c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>"), ColumnChoices.NONE);

		assertEquals(List.of("row 2, column Title: The cell shows the error #N/A; correct it in the workbook."), Trial.reasons(plan));
	}

	@Test
	void aTextThatAWorkbookCutDoesNotReplaceTheWhole() {
		String cut = SheetText.of("x".repeat(40_000));
		ImportPlan plan = new Trial(folder, resource).plan(Registers.named("risks"), Workbooks.of("<row r=\"1\">" + Workbooks.text("A1", "Reference")
				+ Workbooks.text("B1", "Cause") + "</row><row r=\"2\">" + Workbooks.text("A2", "R-001") + Workbooks.text("B2", cut) + "</row>"), ColumnChoices.NONE);

		assertTrue(plan.changesNothing(), plan.summary());
	}

	private void make(byte[] content) {
		ImportPlan plan = new Trial(folder, resource).plan(Registers.named("risks"), content, ColumnChoices.NONE);
		assertEquals(List.of(), plan.refused());
		new EditStack(resource.changeHub()).apply(plan.edit());
	}
}
