package org.goldthread.ui.repository.comparison.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramNote;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.Risk;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.ui.repository.comparison.EditedCopy;
import org.junit.jupiter.api.Test;

class ToldChangesTest {

	private final EditedCopy copy = new EditedCopy();
	private final Milestone milestone = copy.element("MS-001", Milestone.class);
	private final Risk risk = copy.element("R-001", Risk.class);

	@Test
	void theWorstSlipIsNamed() {
		milestone.setForecast(milestone.getForecast().plusDays(92));
		Milestone other = copy.element("MS-003", Milestone.class);
		other.setForecast(other.getForecast().plusDays(3));
		assertEquals("2 slipped (worst 92 days)", line());
	}

	@Test
	void poundsUpAndDownAreAddedUp() {
		risk.setImpactLikely(risk.getImpactLikely().add(new BigDecimal(800_000)));
		risk.setImpactLow(risk.getImpactLow().subtract(new BigDecimal(200_000)));
		CommitteeFigure figure = CommitteeFigure.of(told()).get(0);
		assertEquals("£1m moved", figure.words());
		assertEquals("More: £800,000, less: £200,000", figure.details());
	}

	@Test
	void figuresOfADiagramAreOneLine() {
		Diagram diagram = copy.portfolio().getDiagrams().get(0);
		diagram.getPageNotes().add(Elements.create(Literals.DIAGRAM_NOTE, DiagramNote.class));
		diagram.getPageNotes().add(Elements.create(Literals.DIAGRAM_NOTE, DiagramNote.class));
		ToldChanges told = told();
		assertEquals(1, told.rows().size());
		assertEquals(1, told.rows().get(0).children().size());
	}

	@Test
	void aPaperGetsTheFiguresAndALineForEachChange() {
		milestone.setForecast(milestone.getForecast().plusDays(92));
		assertEquals(List.of("Cabinet to now", "1 slipped (92 days).", "", "Slipped",
				"\u2022 MS-001 Strategic partner appointed \u2013 Forecast: 18 Jan 2019 \u2192 20 Apr 2019, 92 days later"),
				PaperText.of("Cabinet to now", told()).lines().toList());
	}

	@Test
	void aDeletedElementIsToldOnceWithoutItsParts() {
		DeleteElements.delete(risk);
		assertEquals(1, told().rows().get(0).children().size());
	}

	@Test
	void nothingIsToldOfEqualStates() {
		assertEquals("nothing changed", line());
	}

	private ToldChanges told() {
		return ToldChanges.of(copy.comparison().differences());
	}

	private String line() {
		return CommitteeFigure.line(CommitteeFigure.of(told()));
	}
}
