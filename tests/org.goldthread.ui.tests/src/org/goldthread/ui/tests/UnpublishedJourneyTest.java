package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.goldthread.model.edit.Edit;
import org.goldthread.store.history.Repository;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotShell;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.ui.WorkbenchIds;
import org.goldthread.ui.repository.work.StoreWork;
import org.junit.jupiter.api.Test;

/** A programme manager sees what is not published yet, and calls publishing off. */
class UnpublishedJourneyTest extends PublishJourney {

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
			openTheCopy();
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
}
