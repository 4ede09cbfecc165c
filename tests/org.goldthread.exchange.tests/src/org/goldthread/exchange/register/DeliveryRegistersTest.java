package org.goldthread.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Computed columns of workstreams, milestones and dependencies in the example, against figures worked out by hand. */
class DeliveryRegistersTest {

	/** 2 to 30 September 2019 are 21 weekdays: it is expected on the 30th and was needed on 30 August. */
	@Test
	void theCustomerPlatformComesTwentyOneDaysLate() {
		assertEquals("-21", ExampleRegister.of("dependencies").text("DEP-01", "Slack (working days)"));
	}

	/** From 31 January to 29 March 2019: 20 weekdays in February and 21 in March. */
	@Test
	void dataSharingComesInTime() {
		assertEquals("41", ExampleRegister.of("dependencies").text("DEP-03", "Slack (working days)"));
	}

	/** From 14 December 2018 to 18 January 2019: 11 weekdays in December less Christmas and Boxing Day, 14 in January less New Year's Day. */
	@Test
	void thePartnerIsAppointedLate() {
		assertEquals("22", ExampleRegister.of("milestones").text("MS-001", "Slip (working days)"));
	}

	/** DEP-02 needs it on 31 October 2019 and gets it on 29 November: 21 weekdays. */
	@Test
	void theIntegrationServiceHasNoFloatLeft() {
		assertEquals("-21", ExampleRegister.of("milestones").text("MS-004", "Float (working days)"));
	}

	@Test
	void whatHasNoFloatLeftIsCritical() {
		assertEquals("Y", ExampleRegister.of("milestones").text("MS-004", "Critical"));
	}

	@Test
	void aMilestoneNamesItsWorkstream() {
		assertEquals("WS-01 Technology foundations", ExampleRegister.of("milestones").text("MS-001", "Workstream"));
	}

	@Test
	void aWorkstreamNamesItsNextMilestone() {
		assertEquals("MS-001 Strategic partner appointed", ExampleRegister.of("workstreams").text("WS-01", "Next milestone"));
	}

	/** From 31 March to 29 May 2020: 22 weekdays in April less two at Easter, 21 in May less VE Day and the spring holiday. */
	@Test
	void technologyFoundationsSlip() {
		assertEquals("39", ExampleRegister.of("workstreams").text("WS-01", "Slip (working days)"));
	}

	/** MS-004 is 21 days late, and nothing of the workstream is later. */
	@Test
	void theFloatOfAWorkstreamIsThatOfItsLatestItem() {
		assertEquals("-21", ExampleRegister.of("workstreams").text("WS-01", "Float (working days)"));
	}

	/** R-001 scores 16 where technology may score 12, R-013 scores 10 where security may score 8; R-007 stays below. */
	@Test
	void twoRisksToTechnologyFoundationsAreAboveAppetite() {
		assertEquals("2", ExampleRegister.of("workstreams").text("WS-01", "Open risks above appetite"));
	}

	/** SAV-01 £2.6m and SAV-03 £0.9m; SAV-02 claims the pounds of SAV-01. */
	@Test
	void savingsOfAWorkstreamAreThoseThatCount() {
		assertEquals("3500000", ExampleRegister.of("workstreams").text("WS-03", "Savings likely, full year £"));
	}

	/** SAV-07 is exempt. */
	@Test
	void aFigureThatRestsOnSomethingExemptIsWithheld() {
		assertEquals("(exempt)", ExampleRegister.forCommittee("workstreams").text("WS-06", "Savings likely, full year £"));
	}

	/** SAV-07 £4.6m, SAV-09 £1.1m and SAV-10 £0.7m. */
	@Test
	void aFigureThatRestsOnSomethingExemptIsShownWhenAskedFor() {
		assertEquals("6400000", ExampleRegister.of("workstreams").text("WS-06", "Savings likely, full year £"));
	}

	@Test
	void principlesAreNamedWhateverTheResult() {
		assertEquals("DP4 Use before buy before build; DP6 Benefits have owners",
				ExampleRegister.of("workstreams").text("WS-09", "Principles tested"));
	}
}
