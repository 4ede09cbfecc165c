package org.goldthread.ui.repository.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.Labels;
import org.goldthread.model.Risk;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Revision;
import org.goldthread.store.merge.Conflict;
import org.goldthread.store.merge.Conflict.Kind;
import org.goldthread.ui.repository.comparison.EditedCopy;
import org.junit.jupiter.api.Test;

class ConflictWordsTest {

	private final EditedCopy ours = new EditedCopy();
	private final EditedCopy theirs = new EditedCopy();

	@Test
	void anOrderIsToldByTheNeighboursThatEachGaveAndByName() {
		move(ours, 0);
		move(theirs, theirs.portfolio().getRisks().size() - 1);
		ConflictWords words = words();
		assertEquals("Moved among its neighbours, Risks", words.what());
		assertEquals("It stood after " + label("R-002") + ", before " + label("R-004"), words.before());
		assertEquals("You put it first, before " + label("R-001"), words.ours());
		assertEquals("anna put it last, after " + Labels.of(theirs.portfolio().getRisks().get(theirs.portfolio().getRisks().size() - 2)), words.theirs());
	}

	private ConflictWords words() {
		String id = risk(ours, "R-003").getId();
		Conflict conflict = new Conflict(Kind.ORDER, id, "", Optional.of(ours.comparison().changes().get(id)), Optional.of(theirs.comparison().changes().get(id)));
		Revision revision = new Revision(ours.portfolio().getId(), 2, "", "hash", Instant.EPOCH, new PublishingNote("anna", "Risk owner", "By likelihood"),
				ours.portfolio().getName(), Optional.empty(), 1);
		return ConflictWords.of(conflict, new MergeQuestion(List.of(conflict), ours.comparison().before(), ours.comparison().after(),
				theirs.comparison().after(), Map.of(conflict.key(), revision)));
	}

	private static void move(EditedCopy copy, int index) {
		copy.portfolio().getRisks().move(index, risk(copy, "R-003"));
	}

	private String label(String reference) {
		return Labels.of(risk(ours, reference));
	}

	private static Risk risk(EditedCopy copy, String reference) {
		return copy.element(reference, Risk.class);
	}
}
