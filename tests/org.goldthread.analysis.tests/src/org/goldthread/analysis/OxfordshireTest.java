package org.goldthread.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.analysis.coverage.OutcomeCoverage;
import org.goldthread.analysis.coverage.ServedOutcome;
import org.goldthread.analysis.impact.Impact;
import org.goldthread.analysis.impact.ImpactAnalysis;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.network.LateHandover;
import org.goldthread.analysis.savings.SavingsByYear;
import org.goldthread.analysis.savings.TargetComparison;
import org.goldthread.analysis.thread.Chain;
import org.goldthread.analysis.thread.GoldenThread;
import org.goldthread.analysis.thread.ThreadGap;
import org.goldthread.model.Element;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Recurrence;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example that is shipped, against figures worked out by hand; each test spells its arithmetic out. */
class OxfordshireTest {

	private Portfolio portfolio;
	private PortfolioResource resource;

	@BeforeEach
	void open() throws IOException {
		Path file = Path.of(System.getProperty("goldthread.root", "../..")).resolve("examples/oxfordshire-2018.goldthread").toAbsolutePath();
		resource = PortfolioResource.create(URI.createFileURI(file.toString()));
		resource.load(Map.of());
		portfolio = resource.portfolio().orElseThrow();
	}

	/** DEP-01: 2 to 30 September are 21 weekdays. DEP-02: 1 to 29 November are 21. DEP-06: 13 to 31 January are 15. */
	@Test
	void threeHandoversAreLate() {
		assertEquals(List.of("DEP-01 21 4.2", "DEP-02 21 4.2", "DEP-06 15 3.0"), network().lateHandovers().stream()
				.map(late -> late.dependency().getReference() + " " + late.daysLate() + " " + late.weeksLate()).toList());
	}

	/**
	 * DEP-01 moves MS-011 from 13 December 2019 by 21 days: 10 in December (16 to 31 are 12 weekdays, less
	 * Christmas and Boxing Day), and 11 from 2 January: 16 January 2020. SAV-01 starts on 16 December, one working day after
	 * the milestone, so it is delayed by 20. From 16 December to 31 March are 10 + 22 + 20 + 22 = 74 working days (New Year's
	 * Day off), and £400,000 × 20 / 74 = £108,108. SAV-02 claims the same pounds and does not count.
	 */
	@Test
	void theCustomerPlatformDelaysTheContactCentreAndItsSaving() {
		Impact impact = new ImpactAnalysis(network()).of(late("DEP-01"));

		assertEquals(List.of("MS-011 2020-01-16"),
				impact.items().stream().map(each -> each.item().getReference() + " " + each.becomes().orElseThrow()).toList());
		assertEquals(List.of("SAV-01 20 108108"),
				impact.savings().stream().map(each -> each.line().getReference() + " " + each.days() + " " + each.pounds().orElseThrow()).toList());
	}

	/**
	 * DEP-02 moves MS-027 from 28 February 2020 by 21 of the 22 weekdays of March: 30 March. SAV-23 starts on 2 March, one
	 * working day after the milestone, so 20 of its 22 days of 2019/20 are lost: £200,000 × 20 / 22 = £181,818.
	 */
	@Test
	void theIntegrationServiceDelaysTheOnlineServicesAndTheirSaving() {
		Impact impact = new ImpactAnalysis(network()).of(late("DEP-02"));

		assertEquals(List.of(LocalDate.of(2020, 3, 30)), impact.items().stream().map(each -> each.becomes().orElseThrow()).toList());
		assertEquals("181818", impact.poundsDelayed().toString());
	}

	/**
	 * D-001 is needed on 30 August, 21 working days before it is expected. DEP-01 has a lag of 30: 30 September and 30 working
	 * days are 11 November (23 in October, 7 in November), before MS-011 on 13 December, so it does not push it. MS-011 must be
	 * there by 31 January for DEP-09: 10 working days in December from the 16th and 22 in January are 32.
	 */
	@Test
	void floatIsCountedBetweenPlanAndNeedBy() {
		assertEquals(List.of(-21, 32), List.of("D-001", "MS-011").stream().map(this::totalFloat).toList());
	}

	/**
	 * The last item is MS-029 of 30 June 2021. Of what comes before it MS-027 (28 February 2020) is nearer than D-007 (31 May
	 * 2019); before that MS-004, then MS-003, then MS-002; before that D-017 (31 January 2019) is nearer than MS-001.
	 */
	@Test
	void theCriticalPathLeadsToFortyServicesOnline() {
		assertEquals("D-017 MS-002 MS-003 MS-004 MS-027 MS-029",
				network().criticalPath().stream().map(step -> step.item().getReference()).collect(Collectors.joining(" ")));
	}

	@Test
	void theTwoHandoversWithoutItemsMayBeALoop() {
		assertEquals(List.of(), network().loops());
		assertEquals(List.of("DEP-16", "DEP-17"),
				network().workstreamLoops().get(0).steps().stream().map(step -> step.dependency().getReference()).toList());
	}

	/**
	 * In thousands, likely, 2019/20, SAV-02 left out: 400 + 200 + 600 + 500 + 100 + 1500 + 400 + 200 + 300 + 200 + 200 + 100 + 100
	 * (SAV-01, 03, 07, 08, 09, 12, 13, 15, 16, 23, 24, 25, 26) = 4800. 2020/21 has the one-off sale of 1500 (SAV-18).
	 */
	@Test
	void savingsAddUpByYear() {
		SavingsByYear savings = SavingsByYear.of(portfolio);

		assertEquals(List.of("4800000", "25900000", "41800000"), savings.years().values().stream().map(total -> total.all().likely().toString()).toList());
		assertEquals("24400000", savings.years().get(new FinancialYear(2020)).byRecurrence().get(Recurrence.RECURRENT).likely().toString());
	}

	/**
	 * In thousands, likely, 2021/22, cashable: 2600 + 900 + 3200 + 3000 + 4600 + 3400 + 1100 + 700 + 2400 + 5000 + 1200 + 2600 + 900
	 * + 1100 + 1200 + 400 + 900 + 200 + 1600 + 500 + 400 + 100 (SAV-01, 03 to 05, 07 to 17, 19 to 21, 23 to 26) = 38,000; with
	 * SAV-06 (1900, cost avoidance) and SAV-22 (1900, non-cashable) 41,800. The estimate's low end is £34m, the required £33m has no basis.
	 */
	@Test
	void theEstimateIsComparedAndTheRequiredTotalIsNot() {
		List<TargetComparison> targets = SavingsByYear.of(portfolio).targets();

		assertEquals("38000000 -4000000", targets.get(1).counted().orElseThrow().likely() + " " + targets.get(1).shortfall().orElseThrow());
		assertEquals(true, targets.get(0).counted().isEmpty());
	}

	/**
	 * In thousands: TP2 has half of WS-07 (SAV-23 1600, SAV-26 100): 850. TE1 has half of WS-08 (SAV-19 to 22: 400 + 900 + 200 +
	 * 1900 = 3400): 1700, and 30 % of WS-10 (SAV-16 1100, SAV-17 1200; the sale is one-off): 690; together 2390.
	 */
	@Test
	void poundsReachTheOutcomesByWeight() {
		Map<String, String> pounds = OutcomeCoverage.of(portfolio).outcomes().stream()
				.collect(Collectors.toMap(served -> served.outcome().getReference(), served -> served.poundsAYear().toString()));

		assertEquals("850000 2390000", pounds.get("TP2") + " " + pounds.get("TE1"));
	}

	/** Residual score and appetite: R-005 15 over 9 (operations), R-008 12 over 6 (legal). R-009 has 9 of 9, R-016 is an opportunity. */
	@Test
	void risksAboveAppetiteAreCountedForEachOutcome() {
		Map<String, List<String>> risks = OutcomeCoverage.of(portfolio).outcomes().stream().collect(Collectors.toMap(
				served -> served.outcome().getReference(), (ServedOutcome served) -> served.risksAboveAppetite().stream().map(Element::getReference).toList()));

		assertEquals(List.of("R-005"), risks.get("TP2"));
		assertEquals(List.of("R-008"), risks.get("TP1"));
	}

	@Test
	void thirdPartySpendReachesNoOutcome() {
		assertEquals(List.of("No outcome is reached."), GoldenThread.of(portfolio).trace(element("WS-09")).gaps().stream().map(ThreadGap::words).toList());
	}

	@Test
	void theCalendarOfTheExampleHoldsTheComputedBankHolidays() {
		WorkingCalendar computed = WorkingCalendar.ofBankHolidays();
		WorkingCalendar own = WorkingCalendar.of(portfolio);

		for (LocalDate day = LocalDate.of(2018, 1, 1); day.getYear() < 2022; day = day.plusDays(1)) {
			assertEquals(computed.isWorkingDay(day), own.isWorkingDay(day), day.toString());
		}
	}

	@Test
	void theThreadLeadsWorkstreamsToTheOutcomesThatCoverageCountsThemFor() {
		OutcomeCoverage coverage = OutcomeCoverage.of(portfolio);
		GoldenThread thread = GoldenThread.of(portfolio);
		for (Workstream workstream : coverage.workstreams()) {
			Set<Element> counted = coverage.outcomes().stream().filter(served -> served.weights().containsKey(workstream)).map(ServedOutcome::outcome)
					.collect(Collectors.toSet());
			assertEquals(counted, thread.trace(workstream).up().stream().map(Chain::last).collect(Collectors.toSet()), workstream.getReference());
		}
	}

	@Test
	void theThreadLeadsOutcomesToTheWorkstreamsThatCoverageCountsForThem() {
		GoldenThread thread = GoldenThread.of(portfolio);
		for (ServedOutcome served : OutcomeCoverage.of(portfolio).outcomes()) {
			assertEquals(served.weights().keySet(), thread.trace(served.outcome()).reachedDown().stream().filter(Workstream.class::isInstance)
					.collect(Collectors.toSet()), served.outcome().getReference());
		}
	}

	private DependencyNetwork network() {
		return DependencyNetwork.of(portfolio);
	}

	private LateHandover late(String reference) {
		return network().lateHandovers().stream().filter(late -> late.dependency().getReference().equals(reference)).findFirst().orElseThrow();
	}

	private int totalFloat(String reference) {
		return network().schedule((HandoverItem) element(reference)).totalFloat().orElseThrow();
	}

	private Element element(String reference) {
		return resource.referenceIndex().elements(reference).get(0);
	}
}
