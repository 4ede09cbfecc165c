package org.goldthread.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.document.DocumentException.Kind;
import org.goldthread.document.support.SmallPortfolio;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document from opening to closing. */
class PortfolioDocumentTest {

	@TempDir
	private Path folder;
	private final DocumentSettings settings = DocumentSettings.headless();
	private final List<String> events = new ArrayList<>();
	private Path file;
	private PortfolioDocument document;

	@BeforeEach
	void open() throws DocumentException {
		file = folder.resolve("plan.goldthread");
		PortfolioDocument.create(file, SmallPortfolio.build(), settings).close();
		document = PortfolioDocument.open(file, settings);
		document.addListener(new DocumentListener() {

			@Override
			public void dirtyChanged() {
				events.add("dirty " + document.isDirty());
			}

			@Override
			public void saved() {
				events.add("saved");
			}

			@Override
			public void reverted() {
				events.add("reverted");
			}

			@Override
			public void moved() {
				events.add("moved");
			}
		});
	}

	@Test
	void anOpenedDocumentHasNothingToSave() {
		assertFalse(document.isDirty());
	}

	@Test
	void anEditMakesItDirtyAndUndoMakesItCleanAgain() {
		rename("Digital front door");
		document.edits().undo();
		assertEquals(List.of("dirty true", "dirty false"), events);
	}

	@Test
	void savingWritesTheEditAndLeavesNothingToSave() throws DocumentException {
		rename("Digital front door");
		document.save();
		assertEquals(List.of("dirty true", "saved", "dirty false"), events);
		assertEquals("Digital front door", nameIn(file));
	}

	@Test
	void undoAfterSavingMakesItDirtyAgain() throws DocumentException {
		rename("Digital front door");
		document.save();
		document.edits().undo();
		assertTrue(document.isDirty());
	}

	@Test
	void savingTwiceInARowIsNoOutsideChange() throws DocumentException {
		rename("One");
		document.save();
		rename("Two");
		document.save();
		assertEquals("Two", nameIn(file));
	}

	@Test
	void savingWithoutAnEditKeepsTheBytes() throws Exception {
		byte[] before = Files.readAllBytes(file);
		document.save();
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void whatSomebodyElseWroteIsNotOverwritten() throws Exception {
		String theirs = writeAsSomebodyElse("Their name");
		rename("My name");
		assertEquals(Kind.CHANGED_OUTSIDE, assertThrows(DocumentException.class, document::save).kind());
		assertEquals(theirs, Files.readString(file));
		assertTrue(document.isDirty());
	}

	@Test
	void anOutsideChangeOfTheSameLengthAndTimeIsNoticedOnSaving() throws Exception {
		var time = Files.getLastModifiedTime(file);
		writeAsSomebodyElse("Customer front dooR");
		Files.setLastModifiedTime(file, time);
		assertEquals(Kind.CHANGED_OUTSIDE, assertThrows(DocumentException.class, document::save).kind());
	}

	@Test
	void overwritingKeepsWhatSomebodyElseWroteAsABackup() throws Exception {
		String theirs = writeAsSomebodyElse("Their name");
		rename("My name");
		document.saveOverwriting();
		assertEquals("My name", nameIn(file));
		assertTrue(backups().stream().anyMatch(theirs::equals));
	}

	@Test
	void anOutsideChangeIsSeen() throws Exception {
		assertFalse(document.changedOutside());
		writeAsSomebodyElse("Their name");
		assertTrue(document.changedOutside());
	}

	@Test
	void aFileThatIsOnlyTouchedHasNotChanged() throws Exception {
		Files.setLastModifiedTime(file, FileTime.fromMillis(0));
		assertFalse(document.changedOutside());
	}

	@Test
	void aFileThatIsGoneIsWrittenAgain() throws Exception {
		Files.delete(file);
		assertFalse(document.changedOutside());
		document.save();
		assertEquals("Customer front door", nameIn(file));
	}

	@Test
	void revertingReadsTheFileAgain() throws DocumentException {
		Object portfolio = document.portfolio();
		rename("Forgotten");
		document.revert();
		assertEquals(List.of("dirty true", "reverted", "dirty false"), events);
		assertEquals("Customer front door", workstream().getName());
		assertNotSame(portfolio, document.portfolio());
	}

	@Test
	void editsAfterRevertingMakeItDirty() throws DocumentException {
		document.revert();
		rename("Again");
		assertTrue(document.isDirty());
	}

	@Test
	void revertingToADamagedFileLeavesTheDocumentAsItWas() throws Exception {
		rename("Kept");
		Files.writeString(file, "damaged");
		assertThrows(DocumentException.class, document::revert);
		assertEquals("Kept", workstream().getName());
	}

	@Test
	void savingAsAnotherFileMovesTheDocument() throws DocumentException {
		Path other = folder.resolve("copy.goldthread");
		rename("In the copy");
		document.saveAs(other);
		assertEquals(List.of("dirty true", "saved", "dirty false", "moved"), events);
		assertEquals(other, document.file());
		assertEquals("In the copy", nameIn(other));
		assertEquals("Customer front door", nameIn(file));
	}

	@Test
	void savingAsItsOwnFileIsSaving() throws Exception {
		writeAsSomebodyElse("Their name");
		Path same = folder.resolve(".").resolve("plan.goldthread");
		assertEquals(Kind.CHANGED_OUTSIDE, assertThrows(DocumentException.class, () -> document.saveAs(same)).kind());
	}

	@Test
	void savingAsAFileThatIsThereKeepsItAsABackup() throws Exception {
		Path other = folder.resolve("minutes.txt");
		Files.writeString(other, "minutes");
		document.saveAs(other);
		assertTrue(backups().contains("minutes"));
	}

	@Test
	void creatingOverAFileIsRefused() {
		DocumentException refusal = assertThrows(DocumentException.class,
				() -> PortfolioDocument.create(file, SmallPortfolio.build(), settings));
		assertEquals(Kind.EXISTS, refusal.kind());
	}

	@Test
	void aPortfolioThatCannotBeReadAgainIsNotSaved() throws Exception {
		byte[] before = Files.readAllBytes(file);
		document.edits().apply(Edit.of("Damage", () -> EcoreUtil.remove(workstream().getOwner())));
		DocumentException refusal = assertThrows(DocumentException.class, document::save);
		assertEquals(file + " was not saved: owner of WS-01 Customer front door refers to Director, which is not in the portfolio any more,"
				+ " so choose another or none", refusal.getMessage());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void anotherThreadMayNotChangeTheModel() {
		Workstream workstream = workstream();
		CompletionException failure = assertThrows(CompletionException.class,
				CompletableFuture.runAsync(() -> workstream.setName("Elsewhere"))::join);
		assertInstanceOf(IllegalStateException.class, failure.getCause());
	}

	private void rename(String name) {
		SmallPortfolio.rename(document.edits(), workstream(), name);
	}

	private Workstream workstream() {
		return SmallPortfolio.workstream(document.portfolio());
	}

	private String nameIn(Path saved) throws DocumentException {
		return SmallPortfolio.workstream(PortfolioDocument.open(saved, settings).portfolio()).getName();
	}

	private String writeAsSomebodyElse(String name) throws Exception {
		String theirs = Files.readString(file).replace("Customer front door", name);
		Files.writeString(file, theirs);
		return theirs;
	}

	private List<String> backups() throws Exception {
		List<String> contents = new ArrayList<>();
		try (var files = Files.list(folder.resolve(".goldthread-backups"))) {
			for (Path backup : files.toList()) {
				contents.add(Files.readString(backup));
			}
		}
		return contents;
	}
}
