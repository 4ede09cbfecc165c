package org.goldthread.cli.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Contribution;
import org.goldthread.model.Element;
import org.goldthread.model.Identified;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioGeneratorTest {

	private static final long SEED = 2018;

	@Test
	void theSameSeedGivesTheSameFile() throws IOException {
		assertArrayEquals(written(new PortfolioGenerator(120, SEED, 10).generate()),
				written(new PortfolioGenerator(120, SEED, 10).generate()));
	}

	@Test
	void anotherSeedGivesAnotherFile() throws IOException {
		assertFalse(Arrays.equals(written(new PortfolioGenerator(120, 1, 0).generate()),
				written(new PortfolioGenerator(120, 2, 0).generate())));
	}

	@Test
	void faultsChangeNoIdOfWhatTheyLeave() {
		Set<String> clean = new HashSet<>(identified(new PortfolioGenerator(120, SEED, 0).generate()).map(Identified::getId).toList());
		assertTrue(clean.containsAll(identified(new PortfolioGenerator(120, SEED, 30).generate()).map(Identified::getId).toList()));
	}

	@Test
	void tenThousandWorkstreamsComeWithAboutAHundredThousandElements() {
		long elements = 1 + contents(new PortfolioGenerator(10_000, SEED, 0).generate()).count();
		assertEquals(100_000, elements, 2_000);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 49, 50, 51, 137 })
	void asManyWorkstreamsAsAskedForAreMade(int workstreams) {
		assertEquals(workstreams, new GeneratedFaults(new PortfolioGenerator(workstreams, SEED, 0).generate()).workstreams().size());
	}

	@Test
	void everyEntryHasAnIdOfItsOwn() {
		List<String> ids = identified(new PortfolioGenerator(500, SEED, 0).generate()).map(Identified::getId).toList();
		assertEquals(ids.size(), Set.copyOf(ids).size());
	}

	@Test
	void workstreamsAreCalledDifferently() {
		List<String> names = new GeneratedFaults(new PortfolioGenerator(13_000, SEED, 0).generate()).workstreams().stream()
				.map(Workstream::getName).toList();
		assertEquals(names.size(), Set.copyOf(names).size());
	}

	@Test
	void noWorkstreamPromisesMoreThanAllItsEffort() {
		assertTrue(new GeneratedFaults(new PortfolioGenerator(500, SEED, 0).generate()).workstreams().stream()
				.allMatch(each -> each.getContributions().stream().mapToInt(Contribution::getWeight).sum() <= 100));
	}

	@Test
	void everythingGeneratedSaysThatItIsIllustrative() {
		assertTrue(identified(new PortfolioGenerator(100, SEED, 0).generate())
				.allMatch(each -> !(each instanceof Element element) || element.isIllustrative()));
	}

	@Test
	void withoutFaultsNothingIsWrong() {
		assertEquals(0, new GeneratedFaults(new PortfolioGenerator(1_000, SEED, 0).generate()).count());
	}

	@Test
	void withoutFaultsNoHandoverWaitsForALoop() {
		assertEquals(Set.of(), new GeneratedFaults(new PortfolioGenerator(1_000, SEED, 0).generate()).itemsBehindLoops());
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 30 })
	void faultsComeInTheShareAskedFor(int percent) {
		GeneratedFaults faults = new GeneratedFaults(new PortfolioGenerator(3_000, SEED, percent).generate());
		assertEquals(percent, 100.0 * faults.count() / faults.faultable(), percent * 0.1);
	}

	@Test
	void everyKindOfFaultIsMade() {
		GeneratedFaults faults = new GeneratedFaults(new PortfolioGenerator(1_000, SEED, 5).generate());
		Map<String, Boolean> none = Map.of("workstream without outcome", faults.workstreamsWithoutOutcome().isEmpty(),
				"saving without owner", faults.savingsWithoutOwner().isEmpty(), "risk without effect", faults.risksWithoutEffect().isEmpty(),
				"milestone without date", faults.milestonesWithoutDate().isEmpty(), "late hand-over", faults.lateHandovers().isEmpty(),
				"duplicate reference", faults.repeatedReferences().isEmpty(), "loop", faults.itemsBehindLoops().isEmpty());
		assertEquals(List.of(), none.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList());
	}

	@Test
	void allElementsCanBeFaulty() {
		GeneratedFaults faults = new GeneratedFaults(new PortfolioGenerator(200, SEED, 100).generate());
		assertTrue(faults.count() >= faults.faultable(), faults.count() + " faults in " + faults.faultable() + " elements");
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 1_000_001 })
	void aNumberOfWorkstreamsOutOfRangeIsRefused(int workstreams) {
		assertThrows(IllegalArgumentException.class, () -> new PortfolioGenerator(workstreams, SEED, 0));
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 101 })
	void aShareOfFaultsOutOfRangeIsRefused(int percent) {
		assertThrows(IllegalArgumentException.class, () -> new PortfolioGenerator(1, SEED, percent));
	}

	private static Stream<Identified> identified(Portfolio portfolio) {
		return Stream.concat(Stream.of(portfolio), contents(portfolio).map(Identified.class::cast));
	}

	private static Stream<EObject> contents(Portfolio portfolio) {
		Iterable<EObject> all = portfolio::eAllContents;
		return StreamSupport.stream(all.spliterator(), false);
	}

	private static byte[] written(Portfolio portfolio) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		PortfolioResource.holding(portfolio).save(file, Map.of());
		return file.toByteArray();
	}
}
