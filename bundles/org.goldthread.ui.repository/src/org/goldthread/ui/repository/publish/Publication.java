package org.goldthread.ui.repository.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.edit.Edit;
import org.goldthread.store.StoreException;
import org.goldthread.store.apply.AppliedChanges;
import org.goldthread.store.apply.LeftOut;
import org.goldthread.store.history.PublishResult;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.history.WorkingCopy;
import org.goldthread.store.merge.Conflict;
import org.goldthread.store.merge.Side;
import org.goldthread.store.tracking.PortfolioSnapshot;
import org.goldthread.ui.document.DocumentSaving;
import org.goldthread.ui.repository.merge.MergeDialog;
import org.goldthread.ui.repository.merge.MergeQuestion;
import org.goldthread.ui.repository.place.RepositoryPlace;
import org.goldthread.ui.repository.place.RepositoryPlaces;
import org.goldthread.ui.repository.work.DocumentTracking;
import org.goldthread.ui.repository.work.StoreRefusal;
import org.goldthread.ui.repository.work.StoreWork;

/**
 * Publishes an open portfolio: in the background, again with decisions as long as there are conflicts, and then brings the portfolio to
 * the revision that was published, in one step of undo, and saves it. Nobody may edit it meanwhile, as a modal dialog sees to.
 */
final class Publication {

	/** Hears what comes of it, on the UI thread. */
	interface Listener {

		/**
		 * It is published, and saved if that could be.
		 *
		 * @param leftOut what the open portfolio could not take over
		 * @param late whether somebody called it off when it was too late for that
		 */
		void published(Published what, List<LeftOut> leftOut, boolean late);

		/** There was nothing to publish. */
		void unchanged();

		/** It was refused; nothing was published. */
		void refused(String sentence);

		/** The user called it off, when asked about conflicts or before anything was published; nothing was. */
		void calledOff();
	}

	private sealed interface Outcome {
		record Conflicts(MergeQuestion question) implements Outcome {
		}

		record Done(Published published, boolean late) implements Outcome {
		}
	}

	private final Shell shell;
	private final PortfolioDocument document;
	private final RepositoryPlace place;
	private final PublishingNote note;
	private final Optional<String> baseline;
	private final Listener listener;
	private final DocumentTracking tracking = PlatformUI.getWorkbench().getService(DocumentTracking.class);
	private final Map<Conflict.Key, Side> decisions = new HashMap<>();

	Publication(Shell shell, PortfolioDocument document, RepositoryPlace place, PublishingNote note, Optional<String> baseline, Listener listener) {
		this.shell = shell;
		this.document = document;
		this.place = place;
		this.note = note;
		this.baseline = baseline;
		this.listener = listener;
	}

	/** Begins. One's own repository is made when there is none yet. */
	void start() {
		PortfolioSnapshot snapshot = tracking.snapshot(document);
		Map<Conflict.Key, Side> decided = Map.copyOf(decisions);
		String name = "Publishing " + document.portfolio().getName();
		StoreWork<Outcome> work = place.isServer()
				? StoreWork.of(name, place, (repository, monitor) -> publish(repository, snapshot, decided, monitor))
				: StoreWork.making(name, place, (repository, monitor) -> publish(repository, snapshot, decided, monitor));
		work.whenDone(outcome -> take(outcome, snapshot)).whenRefused(refusal -> listener.refused(StoreRefusal.sentence(refusal)))
				.whenCalledOff(listener::calledOff).start();
	}

	private Outcome publish(Repository repository, PortfolioSnapshot snapshot, Map<Conflict.Key, Side> decided, IProgressMonitor monitor)
			throws StoreException {
		WorkingCopy copy = snapshot.workingCopy(repository);
		endIfCalledOff(monitor);
		PublishResult result = repository.publish(copy, note, baseline, decided);
		if (result.conflicts().isEmpty()) {
			return new Outcome.Done(published(repository, copy, result), monitor.isCanceled());
		}
		endIfCalledOff(monitor);
		return new Outcome.Conflicts(MergeQuestion.of(repository, copy, result.conflicts()));
	}

	private static Published published(Repository repository, WorkingCopy copy, PublishResult result) throws StoreException {
		try {
			return Published.of(repository, copy, result);
		} catch (StoreException e) {
			throw result.revision().isEmpty() ? e : new StoreException(e.kind(), "Revision " + result.revision().get().number()
					+ " was published, but what others changed could not be read; publish again later to take it over: nothing is stored twice", e);
		}
	}

	private static void endIfCalledOff(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private void take(Outcome outcome, PortfolioSnapshot snapshot) {
		switch (outcome) {
			case Outcome.Conflicts conflicts -> ask(conflicts.question());
			case Outcome.Done done -> done.published().now().ifPresentOrElse(revision -> takeOver(done, revision, snapshot),
					listener::unchanged);
		}
	}

	private void ask(MergeQuestion question) {
		MergeDialog.ask(shell, question).ifPresentOrElse(decided -> {
			decisions.putAll(decided);
			start();
		}, listener::calledOff);
	}

	private void takeOver(Outcome.Done done, Revision revision, PortfolioSnapshot snapshot) {
		Published published = done.published();
		List<LeftOut> leftOut = new ArrayList<>();
		try {
			document.edits().apply(Edit.of("Publish as revision " + revision.number(), () -> {
				leftOut.addAll(AppliedChanges.apply(document.portfolio(), published.changes().values(), published.entries()::get));
				tracking.published(document, snapshot, revision);
			}));
		} catch (RuntimeException e) {
			listener.refused("Revision " + revision.number() + " was published, but your portfolio could not be brought to it. Open that revision in a new file.");
			throw e;
		}
		new DocumentSaving(document).save();
		PlatformUI.getWorkbench().getService(RepositoryPlaces.class).changed();
		listener.published(published, leftOut, done.late());
	}
}
