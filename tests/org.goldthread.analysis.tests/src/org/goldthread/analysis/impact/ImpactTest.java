package org.goldthread.analysis.impact;

import static org.goldthread.analysis.savings.Lines.line;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.goldthread.analysis.network.LateHandover;
import org.goldthread.analysis.network.Plan;
import org.goldthread.model.Benefit;
import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.LinkType;
import org.goldthread.model.Outcome;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;
import org.junit.jupiter.api.Test;

/** June 2019 has no bank holiday; 3, 10, 17 and 24 June were Mondays. */
class ImpactTest {

	@Test
	void aSlipUsesUpTheGapBeforeItIsPassedOn() {
		// a 3 June, b 10 June: 5 days, of which the lag takes 2, so a gap of 3; c 12 June: a gap of 2
		Plan plan = new Plan().at("a", "2019-06-03").at("b", "2019-06-10").at("c", "2019-06-12").link("a", "b", 2).link("b", "c", 0);

		assertEquals(List.of("a 2019-06-12 7", "b 2019-06-14 4", "c 2019-06-14 2"), items(Impact.of(plan.network(), plan.milestone("a"), 7)));
		assertEquals(List.of("a 2019-06-06 3"), items(Impact.of(plan.network(), plan.milestone("a"), 3)));
	}

	@Test
	void theGreatestOfSeveralSlipsCounts() {
		Plan plan = new Plan().at("a", "2019-06-03").at("b", "2019-06-03").at("c", "2019-06-04").at("d", "2019-06-04")
				.link("a", "b", 0).link("a", "c", 0).link("b", "d", 0).link("c", "d", 0);

		assertEquals(List.of("a 2019-06-10 5", "b 2019-06-10 5", "c 2019-06-10 4", "d 2019-06-10 4"),
				items(Impact.of(plan.network(), plan.milestone("a"), 5)));
	}

	@Test
	void aNeedByEndsTheGap() {
		Plan plan = new Plan().at("a", "2019-06-03").at("b", "2019-06-28")
				.link("a", "b", LinkType.FINISH_TO_START, 0, handover -> handover.setNeedBy(LocalDate.parse("2019-06-05")));

		assertEquals(List.of("a 2019-06-07 4", "b 2019-07-02 2"), items(Impact.of(plan.network(), plan.milestone("a"), 4)));
	}

	@Test
	void whatIsDonePassesNothingOn() {
		Plan plan = new Plan().at("a", "2019-06-03").at("b", "2019-06-03").at("c", "2019-06-03").link("a", "b", 0).link("b", "c", 0);
		plan.milestone("b").setActual(LocalDate.parse("2019-06-03"));

		assertEquals(List.of("a 2019-06-10 5"), items(Impact.of(plan.network(), plan.milestone("a"), 5)));
		assertEquals(List.of(), items(Impact.of(plan.network(), plan.milestone("b"), 5)));
	}

	@Test
	void noSlipDelaysNothing() {
		Plan plan = new Plan().at("a", "2019-06-03");

		assertEquals(new Impact(List.of(), List.of(), List.of(), List.of(), List.of()), Impact.of(plan.network(), plan.milestone("a"), 0));
	}

	@Test
	void aWorkstreamSlipsWithAllItsItemsAndTheSavingsThatWaitForNoneOfThem() {
		Plan plan = new Plan().at("a", "2019-06-03").at("b", "2019-06-04").link("a", "b", 0);
		SavingsLine line = having(line("SAV-1", 1000), saving -> saving.setWorkstream(plan.workstreamOf("a")));
		plan.portfolio().getSavingsLines().add(line);
		Impact impact = Impact.of(plan.network(), plan.workstreamOf("a"), 3);

		assertEquals(List.of("a 2019-06-06 3", "b 2019-06-06 2"), items(impact));
		assertEquals(List.of("WS-a 3", "WS-b 2"), impact.workstreams().stream().map(each -> each.workstream().getReference() + " " + each.days()).toList());
		assertEquals(List.of(line), impact.savings().stream().map(DelayedSaving::line).toList());
	}

	@Test
	void poundsAreDelayedAtAnEvenRateOfTheFirstYear() {
		// 2019/20 from Monday 2 March: 22 working days to 31 March; 4400 / 22 = 200 a day
		DelayedSaving delayed = only(saving("2020-03-02", 4400, 99_999), 5);

		assertEquals(Optional.of(BigDecimal.valueOf(1000)), delayed.pounds());
	}

	@Test
	void noMoreThanTheFirstYearIsDelayed() {
		assertEquals(Optional.of(BigDecimal.valueOf(4400)), only(saving("2020-03-02", 4400), 100).pounds());
	}

	@Test
	void theTimeBetweenTheItemAndTheStartOfASavingIsUsedUpFirst() {
		assertEquals(3, only(saving("2020-03-04", 4400), 5).days()); // the item is planned for 2 March
	}

	@Test
	void aSavingWithoutAmountHasNoPounds() {
		SavingsLine line = saving("2020-03-02");
		line.setGross(BigDecimal.TEN);

		assertEquals(Optional.empty(), only(line, 5).pounds());
	}

	@Test
	void savingsOfAnOverlapGroupCountOnceAndDeliveredOnesNotAtAll() {
		Plan plan = planOf(saving("2020-03-02", 4400));
		SavingsLine same = having(saving("2020-03-02", 2200), line -> line.setOverlapGroup("x"));
		plan.portfolio().getSavingsLines().get(0).setOverlapGroup("x");
		SavingsLine delivered = having(saving("2020-03-02", 2200), line -> line.setStatus(SavingStatus.DELIVERED));
		List.of(same, delivered).forEach(line -> {
			line.getDependsOn().add(plan.milestone("a"));
			plan.portfolio().getSavingsLines().add(line);
		});

		assertEquals(BigDecimal.valueOf(1000), Impact.of(plan.network(), plan.milestone("a"), 5).poundsDelayed());
	}

	@Test
	void savingsThatTheMilestoneNamesWaitForItToo() {
		Plan plan = new Plan().at("a", "2020-03-02");
		SavingsLine line = saving("2020-03-02", 4400);
		plan.portfolio().getSavingsLines().add(line);
		plan.milestone("a").getSavings().add(line);

		assertEquals(BigDecimal.valueOf(200), Impact.of(plan.network(), plan.milestone("a"), 1).poundsDelayed());
	}

	@Test
	void benefitsAndOutcomesAreReached() {
		Outcome safe = outcome("O1", "Safe");
		Outcome green = outcome("O2", "Green");
		Plan plan = new Plan().at("a", "2019-06-03");
		Benefit benefit = having(element(Literals.BENEFIT, Benefit.class, "B-1", "B"), each -> each.getOutcomes().add(safe));
		plan.portfolio().getBenefits().add(benefit);
		plan.milestone("a").getBenefits().add(benefit);
		plan.workstreamOf("a").getContributions().add(contribution(green, 10));
		Impact impact = Impact.of(plan.network(), plan.milestone("a"), 2);

		assertEquals(List.of(new DelayedBenefit(benefit, 2)), impact.benefits());
		assertEquals(List.of(safe, green), impact.outcomes().stream().map(ReachedOutcome::outcome).toList());
	}

	@Test
	void aLateHandoverMovesWhatNeedsItByAsMuch() {
		Plan plan = late();
		LateHandover late = plan.network().lateHandovers().get(0);

		assertEquals("2019-06-10 2019-06-05 3 0.6", late.expected() + " " + late.needed() + " " + late.daysLate() + " " + late.weeksLate());
		assertEquals(List.of("b 2019-06-19 3", "c 2019-06-19 1"), items(Impact.of(plan.network(), late))); // b to c: a gap of 2
	}

	@Test
	void withoutNeedByTheReceivingItemLessTheLagCounts() {
		Plan plan = new Plan().at("a", "2019-06-12").at("b", "2019-06-14").link("a", "b", 4); // needed 10 June
		LateHandover late = plan.network().lateHandovers().get(0);

		assertEquals("2019-06-10 2", late.needed() + " " + late.daysLate());
		assertEquals(List.of("b 2019-06-18 2"), items(Impact.of(plan.network(), late))); // as 12 June and 4 days
	}

	@Test
	void aLateHandoverWithoutReceivingItemTellsItsWorkstreamAlone() {
		Plan plan = new Plan().at("a", "2019-06-12").at("b", "2019-06-14");
		Dependency handover = element(Literals.DEPENDENCY, Dependency.class, "DEP-1", "");
		handover.setGiverItem(plan.milestone("a"));
		handover.setReceiver(plan.workstreamOf("b"));
		handover.setNeedBy(LocalDate.parse("2019-06-11"));
		plan.portfolio().getDependencies().add(handover);
		Impact impact = Impact.of(plan.network(), plan.network().lateHandovers().get(0));

		assertEquals(List.of(new DelayedWorkstream(plan.workstreamOf("b"), 1)), impact.workstreams());
		assertEquals(List.of(), impact.items());
	}

	@Test
	void aHandoverOfWhatIsDoneIsNotLate() {
		Plan plan = late();
		plan.milestone("a").setActual(LocalDate.parse("2019-06-10"));

		assertEquals(List.of(), plan.network().lateHandovers());
	}

	private static Plan late() {
		return new Plan().at("a", "2019-06-10").at("b", "2019-06-14").at("c", "2019-06-18").link("b", "c", 0)
				.link("a", "b", LinkType.FINISH_TO_START, 0, handover -> handover.setNeedBy(LocalDate.parse("2019-06-05")));
	}

	private static SavingsLine saving(String start, long... likely) {
		return having(line("SAV-1", likely), line -> line.setStartDate(LocalDate.parse(start)));
	}

	private static Plan planOf(SavingsLine line) {
		Plan plan = new Plan().at("a", "2020-03-02");
		line.getDependsOn().add(plan.milestone("a"));
		plan.portfolio().getSavingsLines().add(line);
		return plan;
	}

	private static DelayedSaving only(SavingsLine line, int days) {
		Plan plan = planOf(line);
		return Impact.of(plan.network(), plan.milestone("a"), days).savings().get(0);
	}

	private static List<String> items(Impact impact) {
		return impact.items().stream().map(each -> each.item().getName() + " " + each.becomes().orElseThrow() + " " + each.days()).toList();
	}
}
