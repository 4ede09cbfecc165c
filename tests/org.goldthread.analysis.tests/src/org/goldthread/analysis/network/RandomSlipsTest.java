package org.goldthread.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.goldthread.model.HandoverItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips in random networks, against a solver that passes them on again and again until nothing changes any more. */
class RandomSlipsTest {

	static IntStream seeds() {
		return IntStream.range(0, 100);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void slipsSpreadAsInANaiveSolver(int seed) {
		SplittableRandom random = new SplittableRandom(seed);
		DependencyNetwork network = RandomNetworksTest.network(random, true);
		SlipBase base = SlipBase.values()[random.nextInt(2)];
		Map<HandoverItem, Integer> slips = Map.of(network.items().get(random.nextInt(4)), 1 + random.nextInt(60), network.items().get(4), 7);

		assertEquals(naive(network, slips, base), network.spread(slips, base));
	}

	private static Map<HandoverItem, Integer> naive(DependencyNetwork network, Map<HandoverItem, Integer> slips, SlipBase base) {
		List<Link> links = network.items().stream().flatMap(item -> network.linksInto(item).stream()).toList();
		Map<HandoverItem, Integer> slipped = new HashMap<>();
		slips.entrySet().stream().filter(entry -> moves(network, entry.getKey())).forEach(entry -> slipped.put(entry.getKey(), entry.getValue()));
		for (int round = 0; round < network.items().size(); round++) {
			for (Link link : links) {
				int left = slipped.getOrDefault(link.from(), 0) - gap(network, link, base);
				if (left > 0 && moves(network, link.to())) {
					slipped.merge(link.to(), left, Math::max);
				}
			}
		}
		return slipped;
	}

	private static boolean moves(DependencyNetwork network, HandoverItem item) {
		return item.getActual() == null && network.schedule(item).state() != ItemState.IN_LOOP;
	}

	private static int gap(DependencyNetwork network, Link link, SlipBase base) {
		Optional<LocalDate> giver = network.date(link.from(), base);
		Optional<LocalDate> receiver = network.date(link.to(), base);
		if (giver.isEmpty() || receiver.isEmpty()) {
			return 0;
		}
		int room = network.calendar().between(giver.get(), receiver.get()) - link.lag();
		int needed = link.dependency().map(handover -> handover.getNeedBy()).map(day -> network.calendar().between(giver.get(), day)).orElse(room);
		return Math.max(0, Math.min(room, needed));
	}
}
