package org.goldthread.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.goldthread.model.Elements;
import org.goldthread.model.Identified;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.store.merge.Conflict.Kind;
import org.junit.jupiter.api.Test;

class MergeTest {

	private final Fork fork = new Fork();

	@Test
	void changesOfDifferentFeaturesGoTogether() throws Exception {
		risk(fork.ours(), 0).setName("Ours");
		risk(fork.theirs(), 0).setDescription("Theirs");
		Risk merged = risk(fork.published(fork.merge()), 0);
		assertEquals(List.of("Ours", "Theirs"), List.of(merged.getName(), merged.getDescription()));
	}

	@Test
	void theSameChangeMadeByBothIsNoConflict() {
		risk(fork.ours(), 0).setName("Same");
		risk(fork.theirs(), 0).setName("Same");
		assertEquals(Map.of(), fork.merge().changes());
	}

	@Test
	void differentValuesOfOneFeatureAreAConflict() {
		changeName();
		assertConflict(Kind.VALUE, risk(fork.ours(), 0), "name");
	}

	@Test
	void ourValueWinsWhenThatIsDecided() throws Exception {
		changeName();
		assertEquals("Ours", risk(fork.published(fork.mergeFor(Side.OURS)), 0).getName());
	}

	@Test
	void theirValueStaysWhenThatIsDecided() throws Exception {
		changeName();
		assertEquals("Theirs", risk(fork.published(fork.mergeFor(Side.THEIRS)), 0).getName());
	}

	@Test
	void aRiskThatWeDeletedAndTheyEditedIsAConflict() {
		Risk deleted = risk(fork.ours(), 0);
		fork.here().edits().apply(DeleteElements.of(List.of(deleted)));
		risk(fork.theirs(), 0).setName("Theirs");
		assertConflict(Kind.REMOVED_BY_US, deleted, "");
	}

	@Test
	void aRiskThatWeDeletedGoesWhenThatIsDecided() throws Exception {
		int risks = fork.theirs().getRisks().size();
		fork.here().edits().apply(DeleteElements.of(List.of(risk(fork.ours(), 0))));
		risk(fork.theirs(), 0).setName("Theirs");
		assertEquals(risks - 1, fork.published(fork.mergeFor(Side.OURS)).getRisks().size());
	}

	@Test
	void aRiskThatTheyDeletedComesBackWithOurEdit() throws Exception {
		fork.there().edits().apply(DeleteElements.of(List.of(risk(fork.theirs(), 0))));
		risk(fork.ours(), 0).setName("Ours");
		assertEquals("Ours", risk(fork.published(fork.mergeFor(Side.OURS)), 0).getName());
	}

	@Test
	void aRiskThatTheyDeletedStaysAwayWhenThatIsDecided() {
		fork.there().edits().apply(DeleteElements.of(List.of(risk(fork.theirs(), 0))));
		risk(fork.ours(), 0).setName("Ours");
		assertEquals(Map.of(), fork.mergeFor(Side.THEIRS).changes());
	}

	@Test
	void aNewEntryBelowWhatTheyDeletedIsAConflict() {
		var programme = fork.ours().getProgrammes().get(0);
		fork.there().edits().apply(DeleteElements.of(List.of(fork.theirs().getProgrammes().get(0))));
		programme.getWorkstreams().add(Elements.create(Literals.WORKSTREAM, Workstream.class));
		assertConflict(Kind.REMOVED_BY_THEM, programme, "");
	}

	@Test
	void aNewLinkToWhatTheyDeletedIsAConflict() {
		var role = fork.ours().getRoles().get(0);
		fork.there().edits().apply(DeleteElements.of(List.of(fork.theirs().getRoles().get(0))));
		Risk risk = Elements.create(Literals.RISK, Risk.class);
		risk.setOwner(role);
		fork.ours().getRisks().add(risk);
		assertTrue(fork.merge().open().stream().anyMatch(conflict -> conflict.kind() == Kind.REMOVED_BY_THEM && conflict.id().equals(role.getId())));
	}

	@Test
	void rowsAddedByBothAreBothThere() throws Exception {
		int risks = fork.ours().getRisks().size();
		addRisk(fork.ours(), "R-901");
		addRisk(fork.theirs(), "R-902");
		assertEquals(risks + 2, fork.published(fork.merge()).getRisks().size());
	}

	@Test
	void ourReferenceIsRenumberedWhenTheyTookItFirst() {
		addRisk(fork.ours(), "R-901");
		addRisk(fork.theirs(), "R-901");
		assertEquals(List.of("R-901 R-902"), fork.merge().renumberings().stream().map(made -> made.before() + " " + made.after()).toList());
	}

	@Test
	void rowsMovedByBothToDifferentPlacesAreAConflictOfOrder() {
		Risk moved = risk(fork.ours(), 3);
		fork.ours().getRisks().move(0, 3);
		fork.theirs().getRisks().move(1, 3);
		assertConflict(Kind.ORDER, moved, "");
	}

	@Test
	void differentRowsMovedByBothAreNoConflict() {
		fork.ours().getRisks().move(0, 3);
		fork.theirs().getRisks().move(1, 5);
		assertTrue(fork.merge().isComplete());
	}

	@Test
	void twoMovesThatPutEntriesIntoEachOtherAreAConflict() {
		moveCapabilitiesIntoEachOther();
		assertTrue(fork.merge().open().stream().anyMatch(conflict -> conflict.kind() == Kind.MOVE));
	}

	@Test
	void aCycleOfMovesIsUndoneOnTheSideThatLoses() throws Exception {
		moveCapabilitiesIntoEachOther();
		assertEquals(fork.head().size(), fork.state(fork.published(fork.mergeFor(Side.OURS))).size());
	}

	@Test
	void anUndecidedConflictLeavesTheMergeIncomplete() {
		changeName();
		assertFalse(fork.merge().isComplete());
	}

	private void changeName() {
		risk(fork.ours(), 0).setName("Ours");
		risk(fork.theirs(), 0).setName("Theirs");
	}

	private void moveCapabilitiesIntoEachOther() {
		var ours = fork.ours().getOperatingModel().getLayers().get(0).getCapabilities();
		var theirs = fork.theirs().getOperatingModel().getLayers().get(0).getCapabilities();
		ours.get(0).getCapabilities().add(ours.get(1));
		theirs.get(1).getCapabilities().add(theirs.get(0));
	}

	private void assertConflict(Kind kind, Identified entry, String feature) {
		assertEquals(List.of(new Conflict.Key(kind, entry.getId(), feature)), fork.merge().open().stream().map(Conflict::key).toList());
	}

	private static void addRisk(Portfolio portfolio, String reference) {
		Risk risk = Elements.create(Literals.RISK, Risk.class);
		risk.setReference(reference);
		portfolio.getRisks().add(risk);
	}

	private static Risk risk(Portfolio portfolio, int index) {
		return portfolio.getRisks().get(index);
	}
}
