package org.goldthread.ui.repository.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.goldthread.store.history.OriginStamp;
import org.goldthread.store.history.Revision;
import org.junit.jupiter.api.Test;

class CopyStateTest {

	private final Revision first = Revisions.of("P", 1, Optional.of("Cabinet"));
	private final Revision second = Revisions.of("P", 2);
	private final Revision third = Revisions.of("P", 3);

	@Test
	void aCopyOfTheHeadSaysHowManyEntriesAreNotPublished() {
		assertEquals("Oxfordshire  ·  your copy is from revision 1 (Cabinet)  ·  5 entries changed since, not published",
				words(1, "P1", OptionalInt.of(5), first));
	}

	@Test
	void anUnchangedCopyHasNothingToPublish() {
		assertEquals("Oxfordshire  ·  your copy is from revision 1 (Cabinet)  ·  nothing to publish", words(1, "P1", OptionalInt.of(0), first));
	}

	@Test
	void aCountThatIsNotKnownIsNotTold() {
		assertEquals("Oxfordshire  ·  your copy is from revision 2", words(2, "P2", OptionalInt.empty(), first, second));
	}

	@Test
	void newerRevisionsOfOthersAreTold() {
		assertEquals("Oxfordshire  ·  your copy is from revision 1 (Cabinet)  ·  1 entry changed since, not published"
				+ "  ·  revision 3 by anna is newer, and 1 more: publishing merges it", words(1, "P1", OptionalInt.of(1), first, second, third));
	}

	@Test
	void aHashThatTheRepositoryDoesNotHaveIsOfAnotherOne() {
		assertEquals("Oxfordshire  ·  came from revision 1 of another repository, or of a history that was rewritten",
				words(1, "another", OptionalInt.empty(), first));
	}

	@Test
	void aNewPortfolioIsNotPublishedYet() {
		assertEquals("Oxfordshire  ·  not published yet",
				new CopyState(new OriginStamp("P", "Oxfordshire", Optional.empty(), Optional.empty()), List.of(), OptionalInt.empty()).words());
	}

	private static String words(int number, String hash, OptionalInt unpublished, Revision... revisions) {
		return new CopyState(new OriginStamp("P", "Oxfordshire", Optional.of(number), Optional.of(hash)), List.of(revisions), unpublished).words();
	}
}
