package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.apache.commons.io.FileUtils;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.Edit;
import org.goldthread.store.StoreException;
import org.goldthread.store.access.Databases;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotShell;
import org.goldthread.testing.bot.BotView;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.ui.WorkbenchIds;
import org.goldthread.ui.document.DocumentSaving;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.repository.place.RepositoryPlace;
import org.goldthread.ui.repository.place.RepositoryPlaces;
import org.goldthread.ui.repository.view.RepositoryView;
import org.goldthread.ui.repository.work.StoreWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme manager publishes to a repository of their own, and meets what somebody else published. */
@Journey
class PublishJourneyTest {

	private static final String NAME = "Oxfordshire new operating model";
	private static final String REPOSITORY = "repository";

	private static Path pattern;

	private final Bot bot = new Bot();
	private PortfolioDocument document;
	private RepositoryPlace place;
	private Path folder;

	/** What a user has who published once, made once: each test but the first begins with a copy. */
	@BeforeAll
	static void publishOnce(@TempDir Path pattern) throws Exception {
		PortfolioDocument document = PortfolioDocument.open(ExamplePortfolio.copyTo(pattern), DocumentSettings.headless());
		try (Repository repository = Repository.create(Databases.create(RepositoryPlace.own(pattern.resolve(REPOSITORY)).url(), Optional.empty()),
				Clock.systemUTC())) {
			Portfolio portfolio = document.portfolio();
			Revision first = repository.publish(repository.workingCopy(portfolio), new PublishingNote("anna", "Programme manager", "The first"), Optional.empty(),
					Map.of()).revision().orElseThrow();
			document.edits().apply(Edit.of("Publish", () -> Repository.stamp(portfolio, first)));
			document.save();
		} finally {
			document.close();
		}
		PublishJourneyTest.pattern = pattern;
	}

	@BeforeEach
	void chooseAPlace(@TempDir Path temporary) {
		folder = temporary;
		place = RepositoryPlace.own(temporary.resolve(REPOSITORY));
		UiThread.run(() -> places().choose(place));
	}

	private void open(ExamplePortfolio example) {
		document = UiThread.ask(example::document);
		UiThread.run(() -> {
			try {
				Bot.window().getActivePage().showView(WorkbenchIds.REPOSITORY_VIEW);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
	}

	private void openWhatWasPublished() throws Exception {
		FileUtils.copyDirectory(pattern.toFile(), folder.toFile());
		open(ExamplePortfolio.openWhatIsIn(folder));
		waitForState("nothing to publish");
	}

	/** Whatever reads the repository has to end before its folder is deleted. */
	@AfterEach
	void closeThePortfolios() throws Exception {
		UiThread.run(() -> {
			Optional.ofNullable(Bot.window().getActivePage().findView(WorkbenchIds.REPOSITORY_VIEW)).ifPresent(Bot.window().getActivePage()::hideView);
			documents().documents().stream().filter(PortfolioDocument::isDirty).forEach(changed -> new DocumentSaving(changed).save());
			documents().close(documents().documents());
			places().choose(places().own());
		});
		Job.getJobManager().join(StoreWork.class, new NullProgressMonitor());
	}

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

	@Test
	void whatIsNotPublishedIsCountedWithoutTheRepository() throws Exception {
		openWhatWasPublished();
		Job.getJobManager().join(StoreWork.class, new NullProgressMonitor());
		Files.move(folder.resolve(REPOSITORY), folder.resolve("elsewhere"));
		UiThread.run(() -> document.edits().apply(Edit.of("Rename", () -> document.portfolio().getRisks().get(0).setName("Mine"))));
		waitForState("1 entry changed since, not published");
		UiThread.run(() -> document.edits().undo());
		waitForState("nothing to publish");
	}

	@Test
	void aCountThatEndsWhenTheViewIsGoneIsDropped() throws Exception {
		JobChangeAdapter leaving = new JobChangeAdapter() {
			@Override
			public void aboutToRun(IJobChangeEvent event) {
				if (event.getJob().belongsTo(StoreWork.class) && event.getJob().getName().startsWith("Counting")) {
					PlatformUI.getWorkbench().getDisplay().asyncExec(() -> hideTheViewAfter(event.getJob()));
				}
			}
		};
		Job.getJobManager().addJobChangeListener(leaving);
		try {
			FileUtils.copyDirectory(pattern.toFile(), folder.toFile());
			open(ExamplePortfolio.openWhatIsIn(folder));
			bot.waitUntil("the view to be gone", () -> Bot.window().getActivePage().findView(WorkbenchIds.REPOSITORY_VIEW) == null);
		} finally {
			Job.getJobManager().removeJobChangeListener(leaving);
		}
	}

	private static void hideTheViewAfter(Job job) {
		try {
			job.join();
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
		Bot.window().getActivePage().hideView(Bot.window().getActivePage().findView(WorkbenchIds.REPOSITORY_VIEW));
	}

	@Test
	void aPublishingThatIsCancelledBeforeItBeganSaysSo() throws Exception {
		openWhatWasPublished();
		UiThread.run(() -> document.edits().apply(Edit.of("Rename", () -> document.portfolio().getRisks().get(0).setName("Mine"))));
		BotShell dialog = openDialog("The second", "");
		JobChangeAdapter cancelling = new JobChangeAdapter() {
			@Override
			public void aboutToRun(IJobChangeEvent event) {
				if (event.getJob().getName().startsWith("Publishing")) {
					event.getJob().cancel();
				}
			}
		};
		Job.getJobManager().addJobChangeListener(cancelling);
		try {
			dialog.bot().button("Publish").click();
			bot.waitUntil("the dialog to say so", () -> dialog.bot().has(Label.class, label -> label.getText().equals("Nothing was published.")));
		} finally {
			Job.getJobManager().removeJobChangeListener(cancelling);
		}
		dialog.bot().button("Cancel").click();
		assertEquals(1, inRepository(Repository::revisions).size());
	}

	@Test
	void whatWasDoneIsToldThoughItWasCancelledMeanwhile() throws Exception {
		openWhatWasPublished();
		List<String> told = new CopyOnWriteArrayList<>();
		UiThread.run(() -> StoreWork.of("Working", place, (repository, monitor) -> {
			monitor.setCanceled(true);
			return repository.revisions().get(0).note().message();
		}).whenDone(told::add).whenCalledOff(() -> told.add("called off")).start());
		bot.waitUntil("the result", () -> !told.isEmpty());
		assertEquals(List.of("The first"), told);
	}

	private void publish(String message, String baseline) {
		BotShell dialog = openDialog(message, baseline);
		dialog.bot().button("Publish").click();
		bot.waitUntil("the dialog to close", () -> !dialog.isOpen());
	}

	private BotShell openDialog(String message, String baseline) {
		bot.menu("Portfolio").menu("Publish\u2026").click();
		BotShell dialog = bot.shell("Publish");
		dialog.bot().textWithLabel("Message").setText(message);
		dialog.bot().textWithLabel("Baseline").setText(baseline);
		bot.waitUntil("the button", () -> dialog.bot().button("Publish").isEnabled());
		return dialog;
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

	private interface Question<T> {
		T ask(Repository repository) throws StoreException;
	}

	private <T> T inRepository(Question<T> question) throws Exception {
		try (Repository repository = Repository.open(Databases.open(place.url(), Optional.empty()), Clock.systemUTC())) {
			return question.ask(repository);
		}
	}

	private static Revision newest(Repository repository) throws StoreException {
		return repository.revisions().get(repository.revisions().size() - 1);
	}

	private void waitForLink(String text) {
		bot.waitUntil("the step " + text, () -> view().bot().has(Link.class, link -> link.getText().contains(text)));
	}

	private void waitForState(String words) {
		bot.waitUntil("the state " + words, () -> view().bot().has(Tree.class, Tree::isVisible)
				&& view().bot().has(Label.class, label -> label.getText().contains(words)));
	}

	private BotView view() {
		return bot.viewByTitle("Repository");
	}

	private static PortfolioDocument active() {
		return documents().active().orElseThrow();
	}

	private static Documents documents() {
		return Bot.window().getService(Documents.class);
	}

	private static RepositoryPlaces places() {
		return Bot.window().getService(RepositoryPlaces.class);
	}
}
