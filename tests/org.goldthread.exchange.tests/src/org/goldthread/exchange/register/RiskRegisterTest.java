package org.goldthread.exchange.register;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Control;
import org.goldthread.model.ControlType;
import org.goldthread.model.Effectiveness;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Publication;
import org.goldthread.model.Risk;
import org.goldthread.model.Role;
import org.goldthread.testing.portfolio.Words;
import org.junit.jupiter.api.Test;

class RiskRegisterTest {

	private final Role director = role("ROLE-01", "Director; customers");
	private final Risk buyIn = risk("R-001", "Staff do not take part");
	private final Risk secret = risk("R-002", "Site to be closed");
	private final Portfolio portfolio = aPortfolio().with(director, buyIn, secret).build();
	private boolean includeExempt;

	@Test
	void theReferenceComesFirstAndTheIdLast() {
		List<String> headers = table().headers();

		assertEquals(List.of("Reference", "Element ID"), List.of(headers.get(0), headers.get(headers.size() - 1)));
	}

	@Test
	void everyHeadingIsThereOnce() {
		assertEquals(table().headers().stream().distinct().toList(), table().headers());
	}

	@Test
	void theComputedColumnsAreKnown() {
		assertEquals(List.of("Inherent score", "Inherent band", "Residual score", "Target score", "Appetite for category",
				"Above appetite", "Proximity band", "Expected value £"),
				RiskRegister.create().columns(portfolio).stream().filter(Column::isComputed).map(Column::header).toList());
	}

	@Test
	void aLinkShowsReferenceAndName() {
		buyIn.setOwner(director);

		assertEquals(Cell.text("ROLE-01 Director, customers"), cell(buyIn, "Owner"));
	}

	@Test
	void linksAreSeparatedBySemicolons() {
		buyIn.getRelatedRisks().addAll(List.of(secret, buyIn));

		assertEquals(Cell.text("R-002 Site to be closed; R-001 Staff do not take part"), cell(buyIn, "Interdependent risks"));
	}

	@Test
	void aLinkToSomethingExemptDoesNotTellItsName() {
		secret.setPublication(Publication.EXEMPT);
		buyIn.setSecondaryRisk(secret);

		assertEquals(Cell.text("R-002 (exempt)"), cell(buyIn, "Secondary risk"));
	}

	@Test
	void anExemptRiskIsWithheldAndCounted() {
		secret.setPublication(Publication.EXEMPT);

		assertEquals(List.of(1, 1), List.of(table().rows().size(), table().withheld()));
	}

	@Test
	void anExemptRiskIsShownWhenAskedFor() {
		secret.setPublication(Publication.EXEMPT);
		includeExempt = true;

		assertEquals(List.of(2, 0), List.of(table().rows().size(), table().withheld()));
	}

	@Test
	void controlsAreLinesOfFields() {
		buyIn.getControls().addAll(List.of(control("Weekly briefing"), control("Champions | all teams")));

		assertEquals(Cell.text("CTL-1 | Weekly briefing | Preventive | Partial | \nCTL-1 | Champions \\| all teams | Preventive | Partial | "),
				cell(buyIn, "Existing controls (reference | control | type | effectiveness | evidence)"));
	}

	@Test
	void anExemptControlIsOnlyCounted() {
		Control control = control("Weekly briefing");
		control.setPublication(Publication.EXEMPT);
		buyIn.getControls().add(control);

		assertEquals(Cell.text("(1 exempt)"), cell(buyIn, "Existing controls (reference | control | type | effectiveness | evidence)"));
	}

	@Test
	void whatIsMadeUpForIllustrationIsMarked() {
		buyIn.setIllustrative(true);

		assertEquals(Cell.text("Y"), cell(buyIn, "Illustrative"));
	}

	@Test
	void theResidualScoreIsComputed() {
		buyIn.setResidualLikelihood(3);
		buyIn.setResidualImpact(4);

		assertEquals(Cell.number(12), cell(buyIn, "Residual score"));
	}

	@Test
	void withoutAScaleThereIsNoAppetite() {
		assertEquals(Cell.EMPTY, cell(buyIn, "Above appetite"));
	}

	@Test
	void proximityIsJudgedOnTheDayThatThePortfolioStandsFor() {
		portfolio.setAsAt(LocalDate.of(2018, 9, 18));
		buyIn.setProximity(LocalDate.of(2018, 10, 1));

		assertEquals(Cell.text("Imminent"), cell(buyIn, "Proximity band"));
	}

	@Test
	void rowsFollowTheNumbersOfTheirReferences() {
		buyIn.setReference("R-10");
		secret.setReference("R-9");

		assertEquals(List.of(Cell.text("R-9"), Cell.text("R-10")), table().rows().stream().map(row -> row.get(0)).toList());
	}

	private static Control control(String name) {
		Control control = Words.element(Literals.CONTROL, Control.class, "CTL-1", name);
		control.setType(ControlType.PREVENTIVE);
		control.setEffectiveness(Effectiveness.PARTIAL);
		return control;
	}

	private RegisterTable table() {
		return RegisterTable.of(RiskRegister.create(), RegisterContext.of(portfolio, LocalDate.of(2026, 1, 1), includeExempt));
	}

	private Cell cell(Risk risk, String header) {
		RegisterTable table = table();
		int column = table.headers().indexOf(header);
		return table.rows().stream().filter(row -> row.get(0).equals(Cell.text(risk.getReference()))).findFirst().orElseThrow()
				.get(column);
	}
}
