package org.goldthread.ui.repository.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.jobs.Job;
import org.goldthread.analysis.step.Steps;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.OriginStamp;
import org.goldthread.store.history.Revision;
import org.goldthread.store.tracking.PendingSnapshot;
import org.goldthread.ui.repository.place.RepositoryPlace;
import org.goldthread.ui.repository.place.RepositoryPlaces;
import org.goldthread.ui.repository.work.DocumentTracking;
import org.goldthread.ui.repository.work.StoreWork;
import org.goldthread.ui.view.Stages;

/** What is known of the repository in use, read in the background. Belongs to the UI thread. */
final class RepositoryContents {

	private final RepositoryPlaces places;
	private final DocumentTracking tracking;
	private final Runnable changed;
	private final Runnable fresh;
	private final UnpublishedCount count = new UnpublishedCount(this::counted);
	private RepositoryPlace place;
	private Optional<List<Revision>> revisions = Optional.empty();
	private Optional<StoreException> refusal = Optional.empty();
	private Optional<Job> reading = Optional.empty();
	private OptionalInt unpublished = OptionalInt.empty();
	private boolean stopped;

	/**
	 * Contents that are not read yet.
	 *
	 * @param changed runs whenever something else is known
	 * @param fresh runs after that when revisions have been read, so that one may count anew
	 */
	RepositoryContents(RepositoryPlaces places, DocumentTracking tracking, Runnable changed, Runnable fresh) {
		this.fresh = fresh;
		this.places = places;
		this.tracking = tracking;
		this.changed = changed;
		place = places.current();
	}

	/** Where the repository is. */
	RepositoryPlace place() {
		return place;
	}

	/** All revisions, those of a portfolio oldest first; empty as long as they are not known. */
	Optional<List<Revision>> revisions() {
		return revisions;
	}

	/** Why they could not be read; empty if they could. */
	Optional<StoreException> refusal() {
		return refusal;
	}

	/** How many entries of the open portfolio are not published; empty as long as nobody has counted. */
	OptionalInt unpublished() {
		return unpublished;
	}

	/** Reads the revisions again; what is known stays until then, unless another repository is in use now. */
	void read() {
		reading.ifPresent(Job::cancel);
		if (!place.equals(places.current())) {
			place = places.current();
			revisions = Optional.empty();
			refusal = Optional.empty();
			unpublished = OptionalInt.empty();
		}
		RepositoryPlace asked = place;
		reading = Optional.of(StoreWork.of("Reading the revisions", asked, (repository, monitor) -> repository.revisions())
				.onlyWhile(() -> !stopped && asked.equals(place)).whenDone(this::take)
				.whenRefused(this::refuse).start());
		changed.run();
	}

	/** Makes the repository, or brings it up to date, and reads it then. */
	void make() {
		RepositoryPlace asked = place;
		refusal = Optional.empty();
		StoreWork.making("Making the repository", asked, (repository, monitor) -> repository.name())
				.onlyWhile(() -> !stopped && asked.equals(place)).whenDone(name -> places.changed()).whenRefused(this::refuse).start();
		changed.run();
	}

	/** Counts what an open portfolio has that is not published, if the repository knows where it came from. */
	Stages counting(PortfolioDocument document) {
		OriginStamp stamp = OriginStamp.of(document.portfolio());
		Optional<Revision> origin = revisions.stream().flatMap(List::stream).filter(revision -> RepositoryRows.isOrigin(revision, stamp)).findFirst();
		if (origin.isEmpty()) {
			return Stages.of(this::forgetCount);
		}
		PendingSnapshot pending = tracking.begin(document);
		return Stages.of(new Steps().until(pending::step).once(() -> count.count(pending.result(), place, origin.get())));
	}

	/** The count holds no more: another portfolio is the open one. */
	void forgetCount() {
		count.forget();
		unpublished = OptionalInt.empty();
		changed.run();
	}

	/** Lets go of what only counting needs, as long as nobody looks. */
	void rest() {
		count.forget();
	}

	/** Reads nothing more. */
	void stop() {
		stopped = true;
		reading.ifPresent(Job::cancel);
		count.forget();
	}

	private void take(List<Revision> read) {
		revisions = Optional.of(read);
		refusal = Optional.empty();
		changed.run();
		fresh.run();
	}

	private void refuse(StoreException why) {
		revisions = Optional.empty();
		refusal = Optional.of(why);
		changed.run();
	}

	private void counted(OptionalInt number) {
		unpublished = number;
		changed.run();
	}
}
