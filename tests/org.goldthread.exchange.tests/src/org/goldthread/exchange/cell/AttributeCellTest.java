package org.goldthread.exchange.cell;

import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Publication;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeCellTest {

	private static final Column<EObject> CAUSE = attribute("Cause", Literals.RISK__CAUSE);
	private static final Column<EObject> NAME = attribute("Title", Literals.ELEMENT__NAME);
	private static final Column<EObject> COST = attribute("Cost £", Literals.RISK__IMPACT_LIKELY);
	private static final Column<EObject> DUE = attribute("Due", Literals.RISK__TARGET_DATE);
	private static final Column<EObject> SCORE = attribute("Impact", Literals.RISK__INHERENT_IMPACT);
	private static final Column<EObject> PROBABILITY = attribute("Probability %", Literals.RISK__PROBABILITY);
	private static final Column<EObject> STATUS = attribute("Status", Literals.RISK__STATUS);
	private static final Column<EObject> REFERENCE = attribute("Reference", Literals.ELEMENT__REFERENCE);
	private static final Column<EObject> ID = attribute("Element ID", Literals.IDENTIFIED__ID);

	private final Risk fire = having(risk("R-001", "Fire"), risk -> {
		risk.setCause("Old\r\nwires");
		risk.setImpactLikely(new BigDecimal("1500.50"));
	});
	private final Reading reading = Reading.in(aPortfolio().with(fire, risk("R-002", "Flood")).inResource());

	@Test
	void wordsAreWritten() {
		reading.write(NAME, fire, "Blaze");

		assertEquals("Blaze", fire.getName());
	}

	@Test
	void writingIsOneStepOfUndo() {
		reading.write(NAME, fire, "Blaze");
		reading.undo();

		assertEquals("Fire", fire.getName());
	}

	@Test
	void textThatDiffersInLineEndsAloneIsUnchanged() {
		reading.assertUnchanged(CAUSE, fire, "Old\nwires");
	}

	@Test
	void lineEndsAreStoredAsLineFeeds() {
		reading.write(CAUSE, fire, "One\r\ntwo\rthree");

		assertEquals("One\ntwo\nthree", fire.getCause());
	}

	@Test
	void aTitleIsPutOnOneLine() {
		reading.write(NAME, fire, "Fire \n at night");

		assertEquals("Fire at night", fire.getName());
	}

	@Test
	void aBlankCellTakesTheValueAway() {
		reading.write(CAUSE, fire, "  ");

		assertNull(fire.getCause());
	}

	@Test
	void aBlankTermIsTheOneByDefault() {
		fire.setPublication(Publication.PUBLIC);
		reading.write(attribute("Publication", Literals.ELEMENT__PUBLICATION), fire, "");

		assertEquals(Publication.INTERNAL, fire.getPublication());
	}

	@ParameterizedTest
	@ValueSource(strings = {"1500.5", "£1,500.50", "1500.50", "£1.5005k", "  1,500.5 "})
	void anEqualAmountIsUnchangedHoweverItIsWritten(String text) {
		reading.assertUnchanged(COST, fire, text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"£1.2m|1200000", "£34k|34000", "(500)|-500", "(£1,800)|-1800", "£(1,800)|-1800", "−20|-20", "£1.2 million|1200000",
			"£ 7\u00a0|7", "-£5|-5", "GBP 12|12"})
	void amountsAreReadAsPeopleWriteThem(String text, BigDecimal pounds) {
		reading.write(COST, fire, text);

		assertEquals(pounds, fire.getImpactLikely());
	}

	@ParameterizedTest
	@ValueSource(strings = {"1,5", "12,34", "1.234,56", "about 5", "£", "1,2345"})
	void whatMayMeanAnotherAmountIsRefused(String text) {
		assertTrue(reading.refusal(COST, fire, text).startsWith("\"" + text), reading.refusal(COST, fire, text));
	}

	@Test
	void aNumberOfASpreadsheetIsEqualWhenItsDoubleIs() {
		fire.setImpactLikely(new BigDecimal("0.3"));

		reading.assertUnchanged(COST, fire, new Cell.Figure(new BigDecimal("0.30000000000000000")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"18/09/2018", "18 Sep 2018", "18 September 2018", "18.9.2018", "2018-09-18", "43361", "18/09/2018 00:00", "2018-09-18T00:00:00"})
	void daysAreReadInUkForms(String text) {
		reading.write(DUE, fire, text);

		assertEquals(LocalDate.of(2018, 9, 18), fire.getTargetDate());
	}

	@Test
	void aNumberInAColumnOfDaysIsTheDayThatASpreadsheetCounts() {
		reading.write(DUE, fire, new Cell.Figure(new BigDecimal("43361.75")));

		assertEquals(LocalDate.of(2018, 9, 18), fire.getTargetDate());
	}

	@ParameterizedTest
	@ValueSource(strings = {"09/30/2018", "31/02/2018", "soon", "18"})
	void whatIsNoDayIsRefused(String text) {
		assertTrue(reading.refusal(DUE, fire, text).contains("is not a date"));
	}

	@Test
	void aScoreOutsideItsRangeIsRefused() {
		assertEquals("\"6\" is not a score from 1 to 5.", reading.refusal(SCORE, fire, "6"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"35%", "35", " 35 % ", "35.0"})
	void percentagesAreReadWithTheirSign(String text) {
		reading.write(PROBABILITY, fire, text);

		assertEquals(35, fire.getProbability());
	}

	@Test
	void aNumberInAColumnOfWordsIsTheNumberInDigits() {
		reading.write(NAME, fire, new Cell.Figure(new BigDecimal("1.7E+1")));

		assertEquals("17", fire.getName());
	}

	@Test
	void aTermIsReadWithoutRegardToCase() {
		reading.write(STATUS, fire, "closed");

		assertEquals(RiskStatus.CLOSED, fire.getStatus());
	}

	@Test
	void anUnknownTermIsRefusedWithTheTerms() {
		assertTrue(reading.refusal(STATUS, fire, "Shut").startsWith("\"Shut\" is not one of the terms Draft, "), reading.refusal(STATUS, fire, "Shut"));
	}

	@Test
	void aReferenceOfAnotherElementIsRefused() {
		assertEquals("R-002 is already the reference of R-002 Flood; choose another.", reading.refusal(REFERENCE, fire, "R-002"));
	}

	@Test
	void theIdOfARowNeverChanges() {
		assertTrue(reading.refusal(ID, fire, "00000000-0000-0000-0000-000000000009").contains("never changes"));
	}

	@Test
	void aBlankIdIsUnchanged() {
		reading.assertUnchanged(ID, fire, "");
	}

	@Test
	void aNewRowTakesTheIdThatIsGiven() {
		Risk added = Elements.create(Literals.RISK, Risk.class);
		reading.write(ID, added, "00000000-0000-0000-0000-000000000009");

		assertEquals("00000000-0000-0000-0000-000000000009", added.getId());
	}

	@Test
	void aNewRowCannotTakeTheIdOfAnother() {
		assertTrue(reading.refusal(ID, Elements.create(Literals.RISK, Risk.class), fire.getId()).contains("is the Element ID of R-001 Fire"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"a\u0000b", "bell\u0007", "half \ud83d", "\uffff"})
	void aCharacterThatNoPortfolioHoldsIsRefused(String text) {
		assertTrue(reading.refusal(CAUSE, fire, text).contains("cannot be stored"));
	}

	@Test
	void charactersBeyondTheBasicPlaneAreText() {
		reading.write(CAUSE, fire, "🔥");

		assertEquals("🔥", fire.getCause());
	}

	@Test
	void aComputedColumnIsIgnored() {
		reading.assertUnchanged(Column.computed("Score", ValueType.NUMBER, "A score.", (row, context) -> Cell.EMPTY),
				fire, "25");
	}
}
