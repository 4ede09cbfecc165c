package org.goldthread.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.io.FileUtils;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
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
import org.goldthread.ui.repository.work.StoreWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What journeys have that publish to a repository of their own: the example, published once or not at all, and the view Repository. */
@Journey
abstract class PublishJourney {

	static final String NAME = "Oxfordshire new operating model";
	static final String REPOSITORY = "repository";

	private static Path pattern;

	final Bot bot = new Bot();
	PortfolioDocument document;
	RepositoryPlace place;
	Path folder;

	/** What a user has who published once, made once: most tests begin with a copy. */
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
		PublishJourney.pattern = pattern;
	}

	@BeforeEach
	void chooseAPlace(@TempDir Path temporary) {
		folder = temporary;
		place = RepositoryPlace.own(temporary.resolve(REPOSITORY));
		UiThread.run(() -> places().choose(place));
	}

	/** Works with an open example, the view Repository beside it. */
	void open(ExamplePortfolio example) {
		document = UiThread.ask(example::document);
		UiThread.run(() -> {
			try {
				Bot.window().getActivePage().showView(WorkbenchIds.REPOSITORY_VIEW);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
	}

	/** Opens a copy of what was published once, and waits until the view knows it. */
	void openWhatWasPublished() throws Exception {
		openTheCopy();
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

	/** Opens a copy of what was published once. */
	void openTheCopy() throws IOException {
		FileUtils.copyDirectory(pattern.toFile(), folder.toFile());
		open(ExamplePortfolio.openWhatIsIn(folder));
	}

	void publish(String message, String baseline) {
		BotShell dialog = openDialog(message, baseline);
		dialog.bot().button("Publish").click();
		bot.waitUntil("the dialog to close", () -> !dialog.isOpen());
	}

	BotShell openDialog(String message, String baseline) {
		bot.menu("Portfolio").menu("Publish\u2026").click();
		BotShell dialog = bot.shell("Publish");
		dialog.bot().textWithLabel("Message").setText(message);
		dialog.bot().textWithLabel("Baseline").setText(baseline);
		bot.waitUntil("the button", () -> dialog.bot().button("Publish").isEnabled());
		return dialog;
	}

	interface Question<T> {
		T ask(Repository repository) throws StoreException;
	}

	<T> T inRepository(Question<T> question) throws Exception {
		try (Repository repository = Repository.open(Databases.open(place.url(), Optional.empty()), Clock.systemUTC())) {
			return question.ask(repository);
		}
	}

	void waitForState(String words) {
		bot.waitUntil("the state " + words, () -> view().bot().has(Tree.class, Tree::isVisible)
				&& view().bot().has(Label.class, label -> label.getText().contains(words)));
	}

	BotView view() {
		return bot.viewByTitle("Repository");
	}

	static Documents documents() {
		return Bot.window().getService(Documents.class);
	}

	static RepositoryPlaces places() {
		return Bot.window().getService(RepositoryPlaces.class);
	}
}
