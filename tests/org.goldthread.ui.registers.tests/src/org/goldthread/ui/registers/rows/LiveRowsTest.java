package org.goldthread.ui.registers.rows;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.goldthread.exchange.register.Registers;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.Control;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAction;
import org.goldthread.model.RiskCategory;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.EditStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LiveRowsTest {

	private final Risk late = risk("R-2", "Late", RiskCategory.TECHNOLOGY, 3);
	private final Risk dear = risk("R-10", "Dear", RiskCategory.FINANCIAL, 5);
	private final Risk slow = risk("R-1", "Slow", RiskCategory.TECHNOLOGY, null);
	private final PortfolioResource resource = aPortfolio().with(late, dear, slow).inResource();
	private final EditStack edits = new EditStack(resource.changeHub());
	private final List<Boolean> heard = new ArrayList<>();
	private LiveRows rows;

	@BeforeEach
	void follow() {
		rows = new LiveRows(Registers.named("risks").orElseThrow(), resource, Clock.systemUTC(), heard::add);
		rows.start();
	}

	@Test
	void rowsComeInTheOrderOfTheirReferences() {
		assertEquals("R-1 R-2 R-10", shown());
	}

	@Test
	void rowsWithoutAValueAreLastWhicheverWayTheyAreSorted() {
		rows.arrange(rows.arrangement().sortedBy(List.of(new SortKey(column("Inherent likelihood"), false))));
		assertEquals("R-10 R-2 R-1", shown());
	}

	@Test
	void aSecondColumnDecidesWhereTheFirstIsEqual() {
		rows.arrange(rows.arrangement().sortedBy(List.of(new SortKey(column("Category"), false), new SortKey(column("Title"), false))));
		assertEquals(List.of("Slow", "Late"), rows.shownRows().stream().map(row -> row.getName()).filter(name -> !name.equals("Dear")).toList());
	}

	@Test
	void aFilterLeavesRowsOut() {
		rows.arrange(rows.arrangement().filteredBy(Map.of(column("Title"), ColumnFilter.of("a", ValueType.TEXT))));
		assertEquals("R-2 R-10", shown());
	}

	@Test
	void aWishOfAnotherPartIsFulfilledBesidesTheFilters() {
		rows.arrange(rows.arrangement().filteredBy(Map.of(column("Title"), ColumnFilter.of("a", ValueType.TEXT)))
				.filteredBy(Optional.of(new RowFilter("Technology", row -> ((Risk) row).getCategory() == RiskCategory.TECHNOLOGY))));
		assertEquals("R-2", shown());
	}

	@Test
	void rowsOfOneValueStandBelowTheHeadOfTheirGroup() {
		rows.arrange(rows.arrangement().groupedBy(OptionalInt.of(column("Category"))));
		long heads = rows.lines().stream().filter(Line.Group.class::isInstance).count();
		assertEquals("2 heads, 5 lines", heads + " heads, " + rows.lines().size() + " lines");
	}

	@Test
	void aFoldedGroupCountsItsRowsStill() {
		rows.arrange(rows.arrangement().groupedBy(OptionalInt.of(column("Category"))).toggled(RiskCategory.TECHNOLOGY.getLiteral()));
		assertEquals("3 lines, 3 rows", rows.lines().size() + " lines, " + rows.shownRows().size() + " rows");
	}

	@Test
	void anEditedCellIsReadAgain() {
		rows.text(late, column("Title"));
		edits.apply(Edit.of("Rename", () -> late.setName("Later")));
		assertEquals("Later", rows.text(late, column("Title")));
	}

	@Test
	void anEditOfACellMovesNoLines() {
		edits.apply(Edit.of("Rename", () -> late.setName("Later")));
		assertEquals(List.of(false), heard);
	}

	@Test
	void anEditedRowStaysWhereItIsUntilTheTableIsArrangedAnew() {
		rows.arrange(rows.arrangement().filteredBy(Map.of(column("Title"), ColumnFilter.of("late", ValueType.TEXT))));
		edits.apply(Edit.of("Rename", () -> late.setName("Never")));
		assertEquals("R-2", shown());
	}

	@Test
	void aNewRowComesLastInAFilteredTable() {
		rows.arrange(rows.arrangement().filteredBy(Map.of(column("Title"), ColumnFilter.of("late", ValueType.TEXT))));
		edits.apply(Edit.of("New", () -> resource.portfolio().orElseThrow().getRisks().add(risk("R-3", "New", RiskCategory.LEGAL, 1))));
		assertEquals("R-2 R-3", shown());
	}

	@Test
	void aDeletedRowGoes() {
		edits.apply(Edit.of("Delete", () -> resource.portfolio().orElseThrow().getRisks().remove(dear)));
		assertEquals("R-1 R-2", shown());
	}

	@Test
	void undoBringsADeletedRowBackToItsPlace() {
		edits.apply(Edit.of("Delete", () -> resource.portfolio().orElseThrow().getRisks().remove(late)));
		edits.undo();
		assertEquals("R-1 R-2 R-10", shown());
	}

	@Test
	void theLineOfARowIsKnown() {
		assertTrue(rows.lineOf(dear).getAsInt() == 2);
	}

	@Test
	void aComputedCellFollowsTheRow() {
		rows.text(late, column("Inherent score"));
		edits.apply(Edit.of("Score", () -> late.setInherentImpact(4)));
		assertEquals("12", rows.text(late, column("Inherent score")));
	}

	@Test
	void aCellFollowsWhatTheRowContains() {
		int actions = columnThatBegins("Countermeasures");
		rows.text(late, actions);
		edits.apply(Edit.of("Act", () -> {
			RiskAction action = Elements.create(Literals.RISK_ACTION, RiskAction.class);
			action.setName("Ring up");
			late.getActions().add(action);
		}));
		assertTrue(rows.text(late, actions).contains("Ring up"));
	}

	@Test
	void aCellFollowsAChangeInsideWhatTheRowContains() {
		int controls = columnThatBegins("Existing controls");
		Control control = Elements.create(Literals.CONTROL, Control.class);
		edits.apply(Edit.of("Control", () -> late.getControls().add(control)));
		rows.text(late, controls);
		edits.apply(Edit.of("Name", () -> control.setName("Lock")));
		assertTrue(rows.text(late, controls).contains("Lock"));
	}

	@Test
	void aLinkFollowsTheNameOfTheOtherRow() {
		edits.apply(Edit.of("Link", () -> late.getRelatedRisks().add(dear)));
		rows.text(late, column("Interdependent risks"));
		edits.apply(Edit.of("Rename", () -> dear.setName("Cheap")));
		assertEquals("R-10 Cheap", rows.text(late, column("Interdependent risks")));
	}

	@Test
	void cellsThatWereReadStayWithTheirRowsWhenOneGoes() {
		rows.text(dear, column("Title"));
		edits.apply(Edit.of("Delete", () -> resource.portfolio().orElseThrow().getRisks().remove(slow)));
		assertEquals("Dear", rows.text(dear, column("Title")));
	}

	@Test
	void sortingByAColumnThatWasEditedReadsItAgain() {
		rows.arrange(rows.arrangement().sortedBy(List.of(new SortKey(column("Title"), true))));
		edits.apply(Edit.of("Rename", () -> slow.setName("A")));
		rows.arrange(rows.arrangement());
		assertEquals("R-1 R-10 R-2", shown());
	}

	private String shown() {
		return String.join(" ", rows.shownRows().stream().map(row -> row.getReference()).toList());
	}

	private int columnThatBegins(String header) {
		return rows.columns().stream().map(column -> column.header().startsWith(header)).toList().indexOf(true);
	}

	private int column(String header) {
		return rows.columns().stream().map(column -> column.header()).toList().indexOf(header);
	}

	private static Risk risk(String reference, String name, RiskCategory category, Integer likelihood) {
		Risk risk = Elements.create(Literals.RISK, Risk.class);
		risk.setReference(reference);
		risk.setName(name);
		risk.setCategory(category);
		risk.setInherentLikelihood(likelihood);
		return risk;
	}
}
