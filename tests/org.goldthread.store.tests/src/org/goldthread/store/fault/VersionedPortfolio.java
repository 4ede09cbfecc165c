package org.goldthread.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.PublishResult;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;

/** A portfolio whose every entry says which version it is of, so that half of a version is seen at once. */
final class VersionedPortfolio {

	static final PublishingNote NOTE = new PublishingNote("jane", "", "As agreed");

	private VersionedPortfolio() {
	}

	/** A portfolio of version 1. */
	static Portfolio of(int risks) {
		Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
		for (int i = 0; i < risks; i++) {
			portfolio.getRisks().add(Elements.create(Literals.RISK, Risk.class));
		}
		setVersion(portfolio, 1);
		return portfolio;
	}

	/** Changes every entry. */
	static void setVersion(Portfolio portfolio, int version) {
		portfolio.setName("Version " + version);
		portfolio.getRisks().forEach(risk -> risk.setName("Version " + version));
	}

	/** Makes every risk longer by a text that cannot be packed. */
	static void grow(Portfolio portfolio, int characters) {
		Random random = new Random(1);
		for (Risk risk : portfolio.getRisks()) {
			risk.setDescription(random.ints(characters, ' ' + 1, '~').mapToObj(Character::toString).collect(Collectors.joining()));
		}
	}

	/** Makes sure that all entries are of one version. */
	static void assertWhole(Portfolio portfolio) {
		Set<String> versions = Stream.concat(Stream.of(portfolio.getName()), portfolio.getRisks().stream().map(Risk::getName)).collect(Collectors.toSet());
		assertEquals(1, versions.size(), versions.toString());
	}

	/** Publishes, and notes the revision in the portfolio. */
	static Revision publish(Repository repository, Portfolio portfolio) throws StoreException {
		PublishResult result = attempt(repository, portfolio);
		Revision revision = result.revision().orElseThrow(() -> new AssertionError(result.toString()));
		Repository.stamp(portfolio, revision);
		return revision;
	}

	/** Publishes, if there is anything to publish and no conflict. */
	static PublishResult attempt(Repository repository, Portfolio portfolio) throws StoreException {
		return repository.publish(repository.workingCopy(portfolio), NOTE, Optional.empty(), Map.of());
	}

	/** The newest revision of the only portfolio. */
	static Revision head(Repository repository) throws StoreException {
		return repository.revisions().getLast();
	}
}
