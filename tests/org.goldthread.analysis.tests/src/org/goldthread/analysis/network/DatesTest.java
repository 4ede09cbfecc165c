package org.goldthread.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.goldthread.model.DependencyStatus;
import org.goldthread.model.LinkType;
import org.goldthread.testing.portfolio.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small networks that can be counted by hand. June 2019 has no bank holiday; 3 June was a Monday. */
class DatesTest {

	@Test
	void anItemIsNotEarlierThanWhatComesBeforeIt() {
		Plan plan = new Plan().at("a", "2019-06-03").at("b", "2019-06-05").link("a", "b", 4);

		assertEquals(day("2019-06-07"), plan.schedule("b").earliest()); // Monday 3 June and 4 working days: Friday
	}

	@Test
	void anItemIsNotEarlierThanItsOwnPlan() {
		Plan plan = new Plan().at("a", "2019-06-03").at("b", "2019-06-20").link("a", "b", 4);

		assertEquals(day("2019-06-20"), plan.schedule("b").earliest());
	}

	@ParameterizedTest
	@EnumSource(LinkType.class)
	void everyTypeOfLinkTiesPointsInTimeInTheSameWay(LinkType type) {
		Plan plan = new Plan().at("a", "2019-06-03").at("b", "2019-06-05").link("a", "b", type, 6, handover -> { });

		assertEquals(day("2019-06-11"), plan.schedule("b").earliest()); // 3 June, then 4 5 6 7 | 10 11
	}

	@ParameterizedTest
	@EnumSource(LinkType.class)
	void aNegativeLagIsAnOverlap(LinkType type) {
		Plan plan = new Plan().at("a", "2019-06-13").at("b", "2019-06-05").link("a", "b", type, -3, handover -> { });

		assertEquals(day("2019-06-10"), plan.schedule("b").earliest()); // Thursday 13 June less 3: Wednesday, Tuesday, Monday
	}

	@Test
	void bankHolidaysAreNotCounted() {
		Plan plan = new Plan().at("a", "2019-04-18").at("b", "2019-04-18").link("a", "b", 1);

		assertEquals(day("2019-04-23"), plan.schedule("b").earliest()); // Good Friday, weekend, Easter Monday
	}

	@Test
	void floatIsWhatThePlanLeaves() {
		// a 3 June -> b 5 June + 2 -> d 14 June; a -> c 12 June + 1 -> d. d is the end.
		Plan plan = new Plan().at("a", "2019-06-03").at("b", "2019-06-05").at("c", "2019-06-12").at("d", "2019-06-14")
				.link("a", "b", 0).link("a", "c", 0).link("b", "d", 2).link("c", "d", 1);

		// latest: d 14 June; b 14 - 2 = 12 June; c 14 - 1 = 13 June; a min(12, 13) = 12 June.
		assertEquals(List.of("2019-06-12 7 2", "2019-06-12 5 5", "2019-06-13 1 1", "2019-06-14 0 0"),
				List.of(latestAndFloats(plan, "a"), latestAndFloats(plan, "b"), latestAndFloats(plan, "c"), latestAndFloats(plan, "d")));
	}

	@Test
	void aNeedByBoundsTheGiver() {
		Plan plan = new Plan().at("a", "2019-06-07").at("b", "2019-06-28")
				.link("a", "b", LinkType.FINISH_TO_START, 0, handover -> handover.setNeedBy(LocalDate.parse("2019-06-05")));

		assertEquals("2019-06-05 -2 -2", latestAndFloats(plan, "a"));
		assertTrue(plan.schedule("a").isCritical());
	}

	@Test
	void whatHasHappenedHoldsWhateverComesBefore() {
		Plan plan = new Plan().at("a", "2019-06-20").at("b", "2019-06-05").at("c", "2019-06-06").link("a", "b", 0).link("b", "c", 0);
		plan.milestone("b").setActual(LocalDate.parse("2019-06-04"));

		assertEquals(day("2019-06-06"), plan.schedule("c").earliest());
		assertEquals(OptionalInt.empty(), plan.schedule("b").totalFloat());
		assertEquals("2019-06-20 0 0", latestAndFloats(plan, "a")); // nothing waits for it any more; it is the end itself
	}

	@Test
	void anItemWithoutDateTakesThatOfWhatComesBefore() {
		Plan plan = new Plan().at("a", "2019-06-03").at("b", "").at("c", "").link("a", "b", 2);

		assertEquals(day("2019-06-05"), plan.schedule("b").earliest());
		assertEquals(ItemState.UNDATED, plan.schedule("c").state());
	}

	@Test
	void handoversThatAreDeliveredOrWithdrawnRestrainNothing() {
		Plan plan = new Plan().at("a", "2019-06-20").at("b", "2019-06-05")
				.link("a", "b", LinkType.FINISH_TO_START, 0, handover -> handover.setStatus(DependencyStatus.DELIVERED))
				.link("a", "b", LinkType.FINISH_TO_START, 0, handover -> handover.setStatus(DependencyStatus.WITHDRAWN));

		assertEquals(day("2019-06-05"), plan.schedule("b").earliest());
	}

	@Test
	void predecessorsCountAsLinksWithoutLag() {
		Plan plan = new Plan().at("a", "2019-06-20").at("b", "2019-06-05");
		plan.milestone("b").getPredecessors().add(plan.milestone("a"));

		assertEquals(day("2019-06-20"), plan.schedule("b").earliest());
	}

	@Test
	void theCriticalPathGoesBackBySmallestGaps() {
		// end e 28 June; before it c 20 June (gap 6) and d 26 June + 2 (gap 0); before d: a 3 June (gap 17)
		Plan plan = new Plan().at("a", "2019-06-03").at("c", "2019-06-20").at("d", "2019-06-26").at("e", "2019-06-28")
				.link("c", "e", 0).link("d", "e", 2).link("a", "d", 0);

		assertEquals(List.of("a 0", "d 17", "e 0"),
				plan.network().criticalPath().stream().map(step -> step.item().getName() + " " + step.gap()).toList());
	}

	@Test
	void anEmptyPortfolioHasNoEnd() {
		assertEquals(Optional.empty(), new Plan().network().end());
		assertEquals(List.of(), new Plan().network().criticalPath());
	}

	@Test
	void anItemOfAnotherPortfolioIsRefused() {
		DependencyNetwork network = new Plan().at("a", "2019-06-03").network();

		assertThrows(IllegalArgumentException.class, () -> network.schedule(Words.milestone("x", "x")));
	}

	private static String latestAndFloats(Plan plan, String name) {
		ItemSchedule schedule = plan.schedule(name);
		return schedule.latest().orElseThrow() + " " + schedule.totalFloat().orElseThrow() + " " + schedule.freeFloat().orElseThrow();
	}

	private static Optional<LocalDate> day(String date) {
		return Optional.of(LocalDate.parse(date));
	}
}
