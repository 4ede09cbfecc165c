package org.goldthread.ui.repository.comparison.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.goldthread.model.Milestone;
import org.goldthread.model.Risk;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.ui.repository.comparison.EditedCopy;
import org.junit.jupiter.api.Test;

class ChangeListsTest {

	private final EditedCopy copy = new EditedCopy();
	private final Milestone milestone = copy.element("MS-001", Milestone.class);
	private final Risk risk = copy.element("R-001", Risk.class);

	@Test
	void aChangeStandsBelowWhatHoldsIt() {
		milestone.setName("Another name");
		ChangeRow row = ChangeLists.byPlace(copy.comparison()).get(0);
		assertEquals(List.of("Portfolio", "Programme", "Workstream", "Milestone"),
				row.all().map(each -> each.icon().orElseThrow().getName()).toList());
		assertEquals(List.of(ChangeKind.NONE, ChangeKind.NONE, ChangeKind.NONE, ChangeKind.CHANGED), row.all().map(ChangeRow::kind).toList());
	}

	@Test
	void whatIsGoneStandsBelowWhatHeldIt() {
		String label = risk.getReference() + " " + risk.getName();
		DeleteElements.delete(risk);
		List<ChangeRow> rows = ChangeLists.byPlace(copy.comparison()).get(0).children();
		assertTrue(rows.stream().anyMatch(row -> row.label().equals(label) && row.kind() == ChangeKind.DROPPED));
	}

	@Test
	void registersListTheirRowsByThemselvesWithTheirPartsBelow() {
		milestone.setName("Another name");
		risk.getControls().get(0).setName("Another control");
		List<ChangeRow> registers = ChangeLists.byRegister(copy.comparison());
		assertEquals(List.of("Risk register", "Milestones register"), registers.stream().map(ChangeRow::label).toList());
		ChangeRow row = registers.get(0).children().get(0);
		assertEquals(ChangeKind.NONE, row.kind());
		assertEquals(ChangeKind.CHANGED, row.children().get(0).kind());
	}

	@Test
	void shortValuesAreToldInTheLine() {
		milestone.setName("Partner in place");
		assertEquals("Name: Strategic partner appointed \u2192 Partner in place", onlyChange().what());
	}

	@Test
	void longValuesAreToldByTheirNames() {
		risk.setCause("A cause that takes many more words than would find room in one line of a tree beside its label");
		assertEquals("Cause", onlyChange().what());
	}

	@Test
	void anotherOrderAmongNeighboursIsAMove() {
		copy.portfolio().getRisks().move(0, 3);
		assertEquals(ChangeKind.MOVED, onlyChange().kind());
	}

	private ChangeRow onlyChange() {
		return ChangeLists.byPlace(copy.comparison()).stream().flatMap(ChangeRow::all).filter(row -> row.kind() != ChangeKind.NONE).findFirst().orElseThrow();
	}
}
