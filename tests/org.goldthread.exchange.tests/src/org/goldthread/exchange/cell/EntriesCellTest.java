package org.goldthread.exchange.cell;

import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.entries;
import static org.goldthread.exchange.register.StoredColumns.link;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.role;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.model.Contribution;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Publication;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAction;
import org.goldthread.model.Role;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.Test;

class EntriesCellTest {

	private static final Column<EObject> ACTIONS = entries("Actions", Literals.RISK__ACTIONS, List.of(attribute("reference", Literals.ELEMENT__REFERENCE),
			attribute("action", Literals.ELEMENT__NAME), link("owner", Literals.OWNED__OWNER), attribute("due", Literals.RISK_ACTION__DUE)));
	private static final Column<EObject> CONTRIBUTIONS = entries("Contributions", Literals.WORKSTREAM__CONTRIBUTIONS,
			List.of(link("outcome", Literals.CONTRIBUTION__OUTCOME), attribute("weight", Literals.CONTRIBUTION__WEIGHT)));

	private final Role chief = role("ROLE-01", "Chief");
	private final RiskAction drill = having(action("ACT-001", "Drill | weekly"), each -> {
		each.setOwner(chief);
		each.setDue(LocalDate.of(2018, 9, 18));
		each.setDescription("Kept");
	});
	private final RiskAction wires = action("ACT-002", "New\nwires");
	private final Risk fire = having(risk("R-001", "Fire"), each -> each.getActions().addAll(List.of(drill, wires)));
	private final Outcome safe = outcome("OUT-01", "Safe");
	private final Outcome warm = outcome("OUT-02", "Warm");
	private final Contribution toSafe = contribution(safe, 60);
	private final Contribution toWarm = contribution(warm, 40);
	private final Workstream works = workstream("WS-01", "Works", toSafe, toWarm);
	private final Reading reading = Reading.in(aPortfolio().with(chief, fire, safe, warm, works).inResource());

	@Test
	void whatTheRegisterShowsIsUnchanged() {
		reading.assertUnchanged(ACTIONS, fire, shown(ACTIONS, fire));
	}

	@Test
	void theSameWrittenInAnotherWayIsUnchanged() {
		reading.assertUnchanged(ACTIONS, fire, "ACT-001|Drill \\| weekly|Chief|18/09/2018\r\n\r\nACT-002 | New\\nwires");
	}

	@Test
	void aFieldOfTheEntryOfThatReferenceIsWritten() {
		reading.write(ACTIONS, fire, "ACT-002 | New\\nwires | ROLE-01\nACT-001 | Drill | ROLE-01 | 2018-09-18");

		assertEquals("Drill / Kept", drill.getName() + " / " + drill.getDescription());
	}

	@Test
	void anotherOrderOfLinesIsAnotherOrderOfEntries() {
		reading.write(ACTIONS, fire, "ACT-002 | New\\nwires\nACT-001 | Drill \\| weekly | ROLE-01 | 2018-09-18");

		assertEquals(List.of(wires, drill), fire.getActions());
	}

	@Test
	void aLineThatIsGoneTakesItsEntryAway() {
		reading.write(ACTIONS, fire, "ACT-002 | New\\nwires");

		assertEquals(List.of(wires), fire.getActions());
	}

	@Test
	void aBlankCellTakesAllEntriesAway() {
		reading.write(ACTIONS, fire, "");

		assertEquals(List.of(), fire.getActions());
	}

	@Test
	void undoBringsEntriesBackInTheirOrder() {
		reading.write(ACTIONS, fire, "ACT-009 | Sprinklers\nACT-002 | New\\nwires");
		reading.undo();

		assertEquals(List.of(drill, wires), fire.getActions());
	}

	@Test
	void aLineOfAnUnknownReferenceIsANewEntry() {
		reading.write(ACTIONS, fire, text(shown(ACTIONS, fire)) + "\nACT-009 | Sprinklers | ROLE-01 | 1 May 2019");

		assertEquals("ACT-009 Sprinklers 2019-05-01", written(fire.getActions().get(2)));
	}

	@Test
	void aNewEntryWithoutReferenceGetsTheNextFree() {
		reading.write(ACTIONS, fire, text(shown(ACTIONS, fire)) + "\n | Sprinklers\n | Hoses");

		assertEquals(List.of("ACT-001", "ACT-002", "ACT-003", "ACT-004"), fire.getActions().stream().map(RiskAction::getReference).toList());
	}

	@Test
	void entriesWithoutReferenceAreFoundByWhatTheyBeginWith() {
		reading.write(CONTRIBUTIONS, works, "OUT-02 Warm | 30\nOUT-01 Safe | 70");

		assertEquals("30 70", toWarm.getWeight() + " " + toSafe.getWeight());
	}

	@Test
	void anEntryLeftOverTakesTheNextLine() {
		reading.write(CONTRIBUTIONS, works, "OUT-01 Safe | 60\n | 40");

		assertSame(null, toWarm.getOutcome());
	}

	@Test
	void aFieldThatCannotBeReadIsRefusedWithItsLine() {
		assertEquals("Line 2, due: \"soon\" is not a date; write it like 18 Sep 2018.",
				reading.refusal(ACTIONS, fire, "ACT-001 | Drill\nACT-002 | Wires | | soon"));
	}

	@Test
	void tooManyFieldsAreRefused() {
		assertEquals("Line 1 has 5 fields, where 4 are expected, separated by bars: reference | action | owner | due.",
				reading.refusal(ACTIONS, fire, "ACT-001 | Drill | ROLE-01 | 2018-09-18 | 5"));
	}

	@Test
	void theCountOfWithheldEntriesIsUnchanged() {
		drill.setPublication(Publication.EXEMPT);

		reading.assertUnchanged(ACTIONS, fire, "ACT-002 | New\\nwires |  | \n(1 exempt)");
	}

	@Test
	void withheldEntriesStayInPlaceWhenOthersChange() {
		drill.setPublication(Publication.EXEMPT);
		reading.write(ACTIONS, fire, "ACT-002 | Wires\nACT-003 | Hoses\n(1 exempt)");

		assertEquals(List.of("ACT-001", "ACT-002", "ACT-003"), fire.getActions().stream().map(RiskAction::getReference).toList());
	}

	@Test
	void aPublicOutputNeverTakesAnExemptEntryAway() {
		drill.setPublication(Publication.EXEMPT);
		Reading.ofPublicOutput(reading.resource()).write(ACTIONS, fire, "ACT-002 | Wires");

		assertEquals(List.of(drill, wires), fire.getActions());
	}

	private static String written(RiskAction action) {
		return action.getReference() + " " + action.getName() + " " + action.getDue();
	}

	private static RiskAction action(String reference, String name) {
		return element(Literals.RISK_ACTION, RiskAction.class, reference, name);
	}

	private Cell shown(Column<EObject> column, EObject row) {
		return column.cell(row, RegisterContext.of(reading.resource().portfolio().orElseThrow(), LocalDate.EPOCH, true));
	}

	private static String text(Cell cell) {
		return ((Cell.Words) cell).text();
	}
}
