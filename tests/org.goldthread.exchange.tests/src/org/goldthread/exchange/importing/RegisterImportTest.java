package org.goldthread.exchange.importing;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Risk;
import org.goldthread.model.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterImportTest {

	@TempDir
	Path folder;

	private final Role chief = role("ROLE-01", "Chief");
	private final Risk fire = having(risk("R-001", "Fire"), each -> each.setOwner(chief));
	private final Risk flood = risk("R-002", "Flood");
	private final PortfolioResource resource = aPortfolio().with(chief, fire, flood).inResource();
	private final Portfolio portfolio = resource.portfolio().orElseThrow();
	private Trial trial;

	@BeforeEach
	void open() {
		trial = new Trial(folder, resource);
	}

	@Test
	void aRowOfAKnownReferenceChangesItsElement() {
		trial.make("risks", "Reference,Title", "R-001,Blaze", "R-002,Flood");

		assertEquals("Blaze / Flood", fire.getName() + " / " + flood.getName());
	}

	@Test
	void thePlanCountsRows() {
		assertEquals("1 added, 1 changed, 1 unchanged, 1 refused",
				trial.plan("risks", "Reference,Title,Owner", "R-001,Blaze,ROLE-01", "R-002,Flood,", "R-009,Theft,", "R-010,Fraud,Nobody").summary());
	}

	@Test
	void planningChangesNothing() {
		trial.plan("risks", "Reference,Title", "R-001,Blaze", "R-009,Theft");

		assertEquals("Fire 2", fire.getName() + " " + portfolio.getRisks().size());
	}

	@Test
	void aRowIsFoundByItsIdBeforeItsReference() {
		trial.make("risks", "Reference,Title,Element ID", "R-777,Blaze," + fire.getId());

		assertEquals("R-777 Blaze", fire.getReference() + " " + fire.getName());
	}

	@Test
	void rowsThatTheFileDoesNotNameAreLeftAlone() {
		trial.make("risks", "Reference,Title", "R-001,Blaze");

		assertEquals(List.of(fire, flood), portfolio.getRisks());
	}

	@Test
	void aRowOfAnUnknownReferenceIsAdded() {
		trial.make("risks", "Reference,Title,Owner", "R-009,Theft,Chief");

		Risk added = portfolio.getRisks().get(2);
		assertEquals("R-009 Theft ROLE-01", added.getReference() + " " + added.getName() + " " + added.getOwner().getReference());
	}

	@Test
	void aRowWithoutReferenceGetsTheNextThatNeitherFileNorPortfolioHas() {
		trial.make("risks", "Reference,Title", ",Theft", "R-003,Fraud", ",Loss");

		assertEquals(List.of("R-001", "R-002", "R-004", "R-003", "R-005"), portfolio.getRisks().stream().map(Risk::getReference).toList());
	}

	@Test
	void anImportIsOneStepOfUndo() {
		trial.make("risks", "Reference,Title", "R-001,Blaze", "R-009,Theft", "R-010,Fraud");
		trial.undo();

		assertEquals("Fire [R-001, R-002]", fire.getName() + " " + portfolio.getRisks().stream().map(Risk::getReference).toList());
	}

	@Test
	void redoMakesTheImportAgain() {
		trial.make("risks", "Reference,Title", "R-001,Blaze", "R-009,Theft");
		trial.undo();
		trial.redo();

		assertEquals("Blaze 3", fire.getName() + " " + portfolio.getRisks().size());
	}

	@Test
	void aPlanIsMadeOnce() {
		ImportPlan plan = trial.make("risks", "Reference,Title", "R-001,Blaze");

		assertThrows(IllegalStateException.class, plan.change()::run);
	}

	@Test
	void aRefusedRowIsNotHalfDone() {
		trial.make("risks", "Reference,Title,Inherent impact", "R-001,Blaze,9");

		assertEquals("Fire", fire.getName());
	}

	@Test
	void aRefusalNamesRowColumnValueAndReason() {
		assertEquals(List.of("row 3, column Impact (inherent), \"9\": \"9\" is not a score from 1 to 5."),
				Trial.reasons(trial.plan("risks", "Reference,Title,Impact (inherent)", "R-001,Blaze,5", "R-002,Flood,9")));
	}

	@Test
	void rowsAreCountedAsInASpreadsheet() {
		assertEquals(4, trial.plan("risks", "Reference,Cause,Owner", "R-001,\"one", "two\",Chief", "", "R-002,,Nobody").refused().get(0).row());
	}

	@Test
	void twoRowsForOneElementAreRefused() {
		assertEquals(List.of("row 3: Row 2 is about R-001 Fire already; leave one of the two."),
				Trial.reasons(trial.plan("risks", "Reference,Title", "R-001,Blaze", "R-001,Arson")));
	}

	@Test
	void twoNewRowsOfOneReferenceAreRefused() {
		assertEquals(List.of("row 3, column Reference, \"R-009\": Row 2 has this reference already; give each row its own."),
				Trial.reasons(trial.plan("risks", "Reference,Title", "R-009,Theft", "R-009,Fraud")));
	}

	@Test
	void twoNewRowsOfOneIdAreRefused() {
		String id = "00000000-0000-0000-0000-000000000009";
		assertTrue(Trial.reasons(trial.plan("risks", "Reference,Title,Element ID", "R-009,Theft," + id, "R-010,Fraud," + id)).get(0)
				.contains("Row 2 has this Element ID already"));
	}

	@Test
	void twoRowsThatTakeOneNewReferenceAreRefused() {
		assertTrue(Trial.reasons(trial.plan("risks", "Reference,Title,Element ID", "R-050,Fire," + fire.getId(), "R-050,Flood," + flood.getId()))
				.get(0).contains("Row 2 has this reference already"));
	}

	@Test
	void aReferenceOfAnotherClassIsRefused() {
		assertEquals(List.of("row 2, column Reference, \"ROLE-01\": ROLE-01 Chief is a role, where a risk is expected."),
				Trial.reasons(trial.plan("risks", "Reference,Title", "ROLE-01,Fire")));
	}

	@Test
	void aRowMayNameOneThatALaterRowAdds() {
		trial.make("risks", "Reference,Title,Interdependent risks", "R-001,Fire,R-010; R-009 Theft", "R-009,Theft,R-010", "R-010,Fraud,");

		assertEquals(portfolio.getRisks().subList(2, 4).reversed(), fire.getRelatedRisks());
	}

	@Test
	void aRowThatNamesOneOfARefusedRowIsRefused() {
		assertEquals(List.of("row 2: It names R-009 Theft, which row 3 would add; that row is refused.",
				"row 3: It names R-010 Fraud, which row 4 would add; that row is refused."),
				Trial.reasons(trial.plan("risks", "Reference,Title,Interdependent risks,Owner", "R-001,Blaze,R-009,", "R-009,Theft,R-010,",
						"R-010,Fraud,,Nobody")).subList(0, 2));
	}

	@Test
	void aComputedColumnIsIgnored() {
		assertTrue(trial.plan("risks", "Reference,Inherent score", "R-001,25").changesNothing());
	}

	@Test
	void blankRowsArePassedOver() {
		assertEquals("0 added, 0 changed, 1 unchanged, 0 refused", trial.plan("risks", "Reference,Title,Remark", ",,Total", "R-001,Fire,", ", ,").summary());
	}

	@Test
	void headingsWithoutColumnAreNamed() {
		assertEquals(List.of("Colour of folder"), trial.plan("risks", "Reference,Title,Colour of folder", "R-001,Fire,red").table().passedOver());
	}

	@Test
	void aGuardedFormulaComesBackAsTyped() {
		trial.make("risks", "Reference,Title", "R-001,'=SUM(A1)", "R-002,''quoted");

		assertEquals("=SUM(A1) / 'quoted", fire.getName() + " / " + flood.getName());
	}

	@Test
	void aNewElementHangsInThePortfolio() {
		trial.make("risks", "Reference,Title", "R-009,Theft");

		assertSame(portfolio, portfolio.getRisks().get(2).eContainer());
	}

	@Test
	void daysThatMayBeAmericanAreRefusedInAFileThatHasSuch() {
		assertEquals(List.of("row 2, column Target date, \"08/20/2018\": \"08/20/2018\" is not a date; write it like 18 Sep 2018.",
				"row 3, column Target date, \"03/04/2019\": The month may stand before the day, as it does elsewhere in the file (row 2 has 08/20/2018); "
						+ "write days like 18 Sep 2018."),
				Trial.reasons(trial.plan("risks", "Reference,Target date", "R-001,08/20/2018", "R-002,03/04/2019")));
	}

	@Test
	void daysOfTwoDigitYearsThatMayBeAmericanAreRefusedToo() {
		assertEquals("row 3, column Target date, \"03/04/19\": The month may stand before the day, as it does elsewhere in the file "
				+ "(row 2 has 08/20/18); write days like 18 Sep 2018.",
				Trial.reasons(trial.plan("risks", "Reference,Target date", "R-001,08/20/18", "R-002,03/04/19")).get(1));
	}

	@Test
	void daysOfAUkFileAreReadAsTheyStand() {
		trial.make("risks", "Reference,Target date", "R-001,20/08/2018", "R-002,03/04/2019");

		assertEquals("2018-08-20 2019-04-03", fire.getTargetDate() + " " + flood.getTargetDate());
	}
}
