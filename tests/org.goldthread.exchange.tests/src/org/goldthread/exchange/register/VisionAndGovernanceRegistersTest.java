package org.goldthread.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goldthread.model.Portfolio;
import org.goldthread.model.Publication;
import org.junit.jupiter.api.Test;

/** Computed and parent columns of outcomes, principles, capabilities, decisions and comments in the example. */
class VisionAndGovernanceRegistersTest {

	/** WS-02 with 30, WS-03 with 60 and 40, WS-05 with 80. */
	@Test
	void weightsAreAddedUp() {
		assertEquals("210", ExampleRegister.of("outcomes").text("TC2", "Weight received %"));
	}

	/** £3.5m of WS-03 in full and 80 per cent of the £2.3m of WS-05; WS-02 saves nothing. */
	@Test
	void savingsComeByWeight() {
		assertEquals("5340000", ExampleRegister.of("outcomes").text("TC2", "Savings £ a year"));
	}

	/** TP1 is served by WS-11, whose SAV-08 is exempt. */
	@Test
	void savingsThatRestOnAnExemptLineAreWithheld() {
		assertEquals("(exempt)", ExampleRegister.forCommittee("outcomes").text("TP1", "Savings £ a year"));
	}

	@Test
	void anOutcomeOfOneWorkstreamRestsOnThatAlone() {
		assertEquals("single", ExampleRegister.of("outcomes").text("TP2", "Coverage"));
	}

	@Test
	void anOutcomeNamesItsTheme() {
		assertEquals("T2 Thriving people", ExampleRegister.of("outcomes").text("TP2", "Theme"));
	}

	@Test
	void resultsOfTestsAreCounted() {
		ExampleRegister principles = ExampleRegister.of("principles");

		assertEquals("7 1 1",
				principles.text("DP7", "Passed") + " " + principles.text("DP7", "Waived") + " " + principles.text("DP7", "Failed"));
	}

	@Test
	void workstreamsThatWereNotTestedAreNamed() {
		assertEquals("WS-08 Mobile field services; WS-09 Third-party spend",
				ExampleRegister.of("principles").text("DP7", "Workstreams untested"));
	}

	@Test
	void whatWasNeverTestedHasNoCounts() {
		assertEquals("", ExampleRegister.of("principles").text("DP1", "Passed"));
	}

	@Test
	void aPartOfACapabilityLiesOneLevelDeeper() {
		assertEquals("2", ExampleRegister.of("capabilities").text("C-02", "Level"));
	}

	@Test
	void aPartNamesTheCapabilityThatItIsPartOf() {
		assertEquals("C-01 Front door", ExampleRegister.of("capabilities").text("C-02", "Part of"));
	}

	@Test
	void aPartNamesItsLayer() {
		assertEquals("LY-01 Customer contact and assessment", ExampleRegister.of("capabilities").text("C-02", "Layer"));
	}

	@Test
	void aCapabilityNamesTheWorkstreamsThatChangeIt() {
		assertEquals("WS-03 Customer front door; WS-07 Digital access", ExampleRegister.of("capabilities").text("C-02", "Workstreams"));
	}

	@Test
	void aCapabilityTellsTheStaffOfItsActivities() {
		assertEquals("A-05 Taking requests online: 45", ExampleRegister.of("capabilities").text("C-02", "Staff by activity (FTE)"));
	}

	@Test
	void aDecisionNamesItsBody() {
		assertEquals("GB-02 Cabinet", ExampleRegister.of("decisions").text("DEC-01", "Body"));
	}

	@Test
	void aDecisionNamesItsMeeting() {
		assertEquals("MTG-05 Cabinet, 18 September 2018", ExampleRegister.of("decisions").text("DEC-01", "Meeting"));
	}

	@Test
	void anExemptDecisionSaysSo() {
		Portfolio portfolio = ExampleRegister.portfolio();
		MeetingRows.meetings(portfolio).flatMap(meeting -> meeting.getDecisions().stream())
				.filter(decision -> decision.getReference().equals("DEC-01")).forEach(decision -> decision.setPublication(Publication.EXEMPT));

		assertEquals("Y", ExampleRegister.of("decisions", portfolio, true).text("DEC-01", "Exempt"));
	}

	@Test
	void aCommentNamesItsCommittee() {
		assertEquals("GB-03 Performance Scrutiny Committee", ExampleRegister.of("scrutiny").text("SC1", "Committee"));
	}
}
