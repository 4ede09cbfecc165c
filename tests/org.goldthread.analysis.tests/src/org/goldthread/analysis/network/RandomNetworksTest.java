package org.goldthread.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.goldthread.model.LinkType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random networks with loops, holidays, overlaps, items that are done and items without dates. */
class RandomNetworksTest {

	private static final int ITEMS = 14;
	private static final LocalDate START = LocalDate.of(2019, 12, 2);

	static IntStream seeds() {
		return IntStream.range(0, 150);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theDatesAreThoseOfANaiveSolver(int seed) {
		DependencyNetwork network = network(new SplittableRandom(seed), true);
		NaiveSolver naive = solver(network);
		for (int item = 0; item < ITEMS; item++) {
			ItemSchedule schedule = network.schedule(network.items().get(item));
			assertEquals(naive.inLoop(item), schedule.state() == ItemState.IN_LOOP);
			assertEquals(naive.earliest[item] == NaiveSolver.NONE ? null : network.calendar().day(naive.earliest[item]),
					schedule.earliest().orElse(null));
			if (schedule.totalFloat().isPresent()) {
				assertEquals(naive.latest[item] - naive.earliest[item], schedule.totalFloat().getAsInt());
				assertEquals(naive.free[item] - naive.earliest[item], schedule.freeFloat().getAsInt());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void withoutNeedBysNothingIsLateAndFreeFloatIsPartOfTotalFloat(int seed) {
		for (ItemSchedule schedule : network(new SplittableRandom(seed), false).schedules()) {
			schedule.totalFloat().ifPresent(days -> {
				assertTrue(days >= 0);
				assertTrue(schedule.freeFloat().getAsInt() >= 0 && schedule.freeFloat().getAsInt() <= days);
			});
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyLoopIsClosedAndAllItsItemsAreTangled(int seed) {
		DependencyNetwork network = network(new SplittableRandom(seed), true);
		for (Loop loop : network.loops()) {
			List<Link> steps = loop.steps();
			for (int at = 0; at < steps.size(); at++) {
				assertEquals(steps.get(at).to(), steps.get((at + 1) % steps.size()).from());
				assertEquals(ItemState.IN_LOOP, network.schedule(steps.get(at).from()).state());
			}
			assertTrue(loop.otherItems() >= 0 && steps.contains(loop.weakest()));
		}
		assertEquals(network.schedules().stream().filter(schedule -> schedule.state() == ItemState.IN_LOOP).count(),
				network.loops().stream().mapToInt(Loop::items).sum());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theGapsOfTheCriticalPathAddUp(int seed) {
		DependencyNetwork network = network(new SplittableRandom(seed), true);
		List<PathStep> path = network.criticalPath();
		for (int at = 1; at < path.size(); at++) {
			PathStep step = path.get(at);
			assertEquals(network.calendar().between(path.get(at - 1).earliest(), step.earliest()), step.link().orElseThrow().lag() + step.gap());
			assertTrue(step.gap() >= 0);
		}
		assertEquals(network.end().orElse(null), path.isEmpty() ? null : path.get(path.size() - 1).earliest());
	}

	static NaiveSolver solver(DependencyNetwork network) {
		return new NaiveSolver(network.items(), network.items().stream().flatMap(item -> network.linksInto(item).stream()).toList(),
				network.calendar());
	}

	static DependencyNetwork network(SplittableRandom random, boolean needBys) {
		Plan plan = new Plan();
		for (int item = 0; item < ITEMS; item++) {
			plan.at("m" + item, random.nextInt(6) == 0 ? "" : date(random, item));
			if (random.nextInt(10) == 0) {
				plan.milestone("m" + item).setActual(LocalDate.parse(date(random, item)));
			}
		}
		int backwards = random.nextInt(3);
		for (int link = 0; link < 2 * ITEMS; link++) {
			int from = random.nextInt(ITEMS - 1);
			int to = from + 1 + random.nextInt(ITEMS - 1 - from);
			boolean turned = backwards > 0 && random.nextInt(8) == 0;
			String needBy = needBys && random.nextInt(4) == 0 ? date(random, from) : "";
			plan.link("m" + (turned ? to : from), "m" + (turned ? from : to), LinkType.get(random.nextInt(4)), random.nextInt(-3, 8),
					handover -> handover.setNeedBy(needBy.isEmpty() ? null : LocalDate.parse(needBy)));
		}
		return plan.network();
	}

	private static String date(SplittableRandom random, int item) {
		return START.plusDays(6L * item + random.nextInt(20)).toString();
	}
}
