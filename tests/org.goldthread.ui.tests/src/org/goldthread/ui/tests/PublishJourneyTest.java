package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.Edit;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.testing.bot.BotShell;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.ui.repository.view.RepositoryView;
import org.junit.jupiter.api.Test;

/** A programme manager publishes to a repository of their own, and meets what somebody else published. */
class PublishJourneyTest extends PublishJourney {

	@Test
	void aRepositoryIsMadeByOneClickAndAPortfolioPublishedAndOpened() throws Exception {
		open(ExamplePortfolio.openIn(folder));
		bot.viewByTitle("Repository").bot().link("Make one").click();
		waitForLink("Publish");
		UiThread.run(() -> document.edits().apply(Edit.of("Rename", () -> document.portfolio().getRisks().get(0).setName("Not saved yet"))));
		publish("As Cabinet saw it", "Cabinet 2018-09-18");
		waitForState("revision 1 (Cabinet 2018-09-18)");
		assertEquals(List.of(NAME), view().bot().tree().getItems());
		assertEquals(List.of("1   As Cabinet saw it"), UiThread.ask(() -> view().bot().tree().getTreeItem(NAME).getNodes()));
		assertFalse(UiThread.ask(document::isDirty));
		Revision revision = inRepository(repository -> repository.revisions().get(0));
		assertEquals(revision.hash(), UiThread.ask(() -> document.portfolio().getOriginHash()));
		openTheOnlyRevision(folder.resolve("second.goldthread"));
		assertEquals("Not saved yet", UiThread.ask(() -> active().portfolio().getRisks().get(0).getName()));
	}

	@Test
	void whatSomebodyElsePublishedIsMergedInOneStepOfUndo() throws Exception {
		openWhatWasPublished();
		somebodyElse(portfolio -> portfolio.getRisks().get(0).setName("Theirs"));
		UiThread.run(() -> document.edits().apply(Edit.of("Rename", () -> document.portfolio().getRisks().get(1).setName("Mine"))));
		waitForState("1 entry changed since, not published");
		publish("The third", "");
		bot.shell("Published").bot().button("OK").click();
		waitForState("revision 3");
		assertEquals("Theirs", UiThread.ask(() -> document.portfolio().getRisks().get(0).getName()));
		assertEquals("Publish as revision 3", UiThread.ask(() -> document.edits().undoLabel().orElse("")));
		assertEquals("Mine", inRepository(repository -> repository.portfolio(newest(repository))).getRisks().get(1).getName());
	}

	@Test
	void aConflictIsDecidedBeforeAnythingIsPublished() throws Exception {
		openWhatWasPublished();
		somebodyElse(portfolio -> portfolio.getRisks().get(0).setName("Theirs"));
		UiThread.run(() -> document.edits().apply(Edit.of("Rename", () -> document.portfolio().getRisks().get(0).setName("Mine"))));
		BotShell dialog = openDialog("The third", "");
		dialog.bot().button("Publish").click();
		BotShell merge = bot.shell("Decide what both changed");
		merge.bot().button("All mine").click();
		merge.bot().button("Publish").click();
		bot.waitUntil("the dialog to close", () -> !dialog.isOpen());
		waitForState("revision 3");
		assertEquals("Mine", inRepository(repository -> repository.portfolio(newest(repository))).getRisks().get(0).getName());
		assertTrue(inRepository(repository -> repository.verify(Optional.empty())).isEmpty());
	}

	@Test
	void cancellingAtAConflictLeavesAllAsItWas() throws Exception {
		openWhatWasPublished();
		somebodyElse(portfolio -> portfolio.getRisks().get(0).setName("Theirs"));
		UiThread.run(() -> document.edits().apply(Edit.of("Rename", () -> document.portfolio().getRisks().get(0).setName("Mine"))));
		BotShell dialog = openDialog("The third", "");
		dialog.bot().button("Publish").click();
		bot.shell("Decide what both changed").bot().button("Cancel").click();
		bot.waitUntil("the dialog to say so", () -> dialog.bot().has(Label.class, label -> label.getText().equals("Nothing was published.")));
		dialog.bot().button("Cancel").click();
		assertEquals(List.of(1, 2), inRepository(Repository::revisions).stream().map(Revision::number).toList());
		assertEquals("Rename", UiThread.ask(() -> document.edits().undoLabel().orElse("")));
	}

	private void openTheOnlyRevision(Path file) {
		UiThread.run(() -> ((RepositoryView) view().part()).chooseFilesWith(dialog -> Optional.of(file)));
		view().bot().tree().getTreeItem(NAME).select();
		view().bot().tree().contextMenu("Open in a new file\u2026").click();
		bot.waitUntil("the revision to be open", () -> active().file().equals(file));
	}

	private void somebodyElse(Consumer<Portfolio> change) throws Exception {
		inRepository(repository -> {
			Portfolio theirs = repository.portfolio(newest(repository));
			change.accept(theirs);
			return repository.publish(repository.workingCopy(theirs), new PublishingNote("anna", "Risk owner", "The second"), Optional.empty(), Map.of());
		});
	}

	private static Revision newest(Repository repository) throws StoreException {
		return repository.revisions().get(repository.revisions().size() - 1);
	}

	private void waitForLink(String text) {
		bot.waitUntil("the step " + text, () -> view().bot().has(Link.class, link -> link.getText().contains(text)));
	}

	private static PortfolioDocument active() {
		return documents().active().orElseThrow();
	}
}
