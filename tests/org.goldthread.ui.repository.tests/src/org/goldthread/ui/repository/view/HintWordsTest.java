package org.goldthread.ui.repository.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.ui.repository.place.RepositoryPlace;
import org.goldthread.ui.repository.view.HintWords.Step;
import org.junit.jupiter.api.Test;

class HintWordsTest {

	private static final RepositoryPlace OWN = RepositoryPlace.own(Path.of("/home/anna/Goldthread/Repository"));

	@Test
	void aMissingRepositoryIsOfferedToBeMade() {
		assertEquals(List.of(Step.MAKE, Step.CHOOSE), refused(Kind.MISSING, "none").steps());
	}

	@Test
	void anOldRepositoryIsOfferedToBeBroughtUpToDate() {
		assertEquals(List.of(Step.UPDATE, Step.CHOOSE), refused(Kind.OUTDATED, "old").steps());
	}

	@Test
	void commandsOfTheCommandLineAreNotTold() {
		assertEquals("The repository needs an account.",
				refused(Kind.REFUSED, "The repository needs an account; give it by GOLDTHREAD_DB_USER and GOLDTHREAD_DB_PASSWORD").sentence());
	}

	@Test
	void anEmptyRepositoryOffersToPublishWhatIsOpen() {
		assertEquals(List.of(Step.PUBLISH, Step.CHOOSE), HintWords.of(false, Optional.empty(), OWN, Optional.of("Oxfordshire")).steps());
	}

	@Test
	void withNothingOpenThereIsNothingToPublish() {
		assertEquals(List.of(Step.CHOOSE), HintWords.of(false, Optional.empty(), OWN, Optional.empty()).steps());
	}

	private static HintWords refused(Kind kind, String sentence) {
		return HintWords.of(true, Optional.of(new StoreException(kind, sentence)), OWN, Optional.empty());
	}
}
