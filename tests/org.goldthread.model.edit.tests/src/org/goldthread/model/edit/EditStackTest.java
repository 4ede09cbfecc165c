package org.goldthread.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.edit.element.SetFeature;
import org.junit.jupiter.api.Test;

class EditStackTest {

	private final SamplePortfolio sample = new SamplePortfolio();

	@Test
	void typingIntoOneFieldIsOneStepOfUndo() {
		type("F");
		type("Fr");
		type("Front office");
		sample.edits.undo();
		assertEquals("Front door", sample.workstream.getName());
	}

	@Test
	void leavingTheFieldEndsTheStep() {
		type("One");
		sample.edits.endMerge();
		type("Two");
		sample.edits.undo();
		assertEquals("One", sample.workstream.getName());
	}

	@Test
	void anEditElsewhereEndsTheStep() {
		type("One");
		sample.edits.apply(SetFeature.whileTyping(sample.otherWorkstream, Literals.ELEMENT__NAME, "Other"));
		type("Two");
		sample.edits.undo();
		assertEquals("One", sample.workstream.getName());
	}

	@Test
	void savingEndsTheStepSoThatUndoLeadsBackToWhatWasSaved() {
		type("One");
		sample.edits.saveIsDone();
		type("Two");
		assertTrue(sample.edits.isSaveNeeded());
		sample.edits.undo();
		assertFalse(sample.edits.isSaveNeeded());
	}

	@Test
	void anEditThatChangesNothingLeavesNoStep() {
		type("Front door");
		assertEquals(Optional.empty(), sample.edits.undoLabel());
	}

	@Test
	void aNewEditForgetsWhatWasUndone() {
		type("One");
		sample.edits.undo();
		sample.edits.apply(SetFeature.of(sample.workstream, Literals.ELEMENT__NAME, "Two"));
		assertEquals(Optional.empty(), sample.edits.redoLabel());
	}

	@Test
	void undoneWorkThatWasSavedCountsAsUnsavedForEver() {
		type("One");
		sample.edits.saveIsDone();
		sample.edits.undo();
		sample.edits.apply(SetFeature.of(sample.workstream, Literals.ELEMENT__NAME, "Two"));
		sample.edits.undo();
		assertTrue(sample.edits.isSaveNeeded());
	}

	@Test
	void renamingIsNamedAfterTheElement() {
		type("One");
		assertEquals(Optional.of("Rename WS-01 Front door"), sample.edits.undoLabel());
	}

	@Test
	void aChangeFromAnotherThreadIsRefused() {
		sample.resource.changeHub().confineTo(new Thread(() -> { }, "model"));
		assertThrows(IllegalStateException.class, () -> type("One"));
	}

	private void type(String name) {
		sample.edits.apply(SetFeature.whileTyping(sample.workstream, Literals.ELEMENT__NAME, name));
	}
}
