package org.goldthread.ui.registers.table;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Publication;
import org.goldthread.model.Risk;
import org.goldthread.rules.Finding;
import org.goldthread.ui.registers.rows.LiveRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TipTextsTest {

	@TempDir
	private Path folder;

	private final Risk risk = Elements.create(Literals.RISK, Risk.class);
	private TableContents contents;
	private TipTexts texts;

	@BeforeEach
	void open() throws DocumentException {
		risk.setReference("R-1");
		risk.setName("Late");
		risk.setCause("A long story");
		PortfolioDocument document = PortfolioDocument.create(folder.resolve("a.goldthread"), aPortfolio().with(risk).build(),
				DocumentSettings.headless());
		document.problems().complete();
		contents = new TableContents(Registers.named("risks").orElseThrow(), document,
				new LiveRows(Registers.named("risks").orElseThrow(), document.resource(), Clock.systemUTC(), lines -> {
					// Nobody looks.
				}));
		texts = new TipTexts(contents);
	}

	@Test
	void aHeadingSaysWhatItsColumnHolds() {
		assertEquals("Cause\nWhat gives rise to it.", texts.heading(column("Cause")));
	}

	@Test
	void theHeadingOfAComputedColumnSaysThatNobodyWritesThere() {
		assertTrue(texts.heading(column("Inherent score")).endsWith("cannot be written in."));
	}

	@Test
	void aTextThatIsCutOffIsSaidWhole() {
		assertEquals("A long story", texts.cell(column("Cause"), 0, true));
	}

	@Test
	void aTextThatFitsIsNotSaidAgain() {
		assertEquals("", texts.cell(column("Cause"), 0, false));
	}

	@Test
	void aMarkSaysWhatIsFoundAndWhatToDo() {
		Finding finding = contents.findings(risk).getFirst();
		assertTrue(texts.mark(0).contains(finding.message() + " " + finding.advice()));
	}

	@Test
	void theMarkOfAnExemptRowSaysThatCommitteesDoNotGetIt() {
		risk.setPublication(Publication.EXEMPT);
		assertTrue(texts.mark(0).contains("X: exempt"));
	}

	@Test
	void theLineForANewRowHasNoMark() {
		assertEquals("", texts.mark(1));
	}

	private int column(String header) {
		return contents.columns().stream().map(column -> column.header()).toList().indexOf(header);
	}
}
