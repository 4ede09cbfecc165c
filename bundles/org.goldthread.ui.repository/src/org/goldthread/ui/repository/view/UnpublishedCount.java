package org.goldthread.ui.repository.view;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.history.Revision;
import org.goldthread.store.tracking.PortfolioSnapshot;
import org.goldthread.ui.repository.place.RepositoryPlace;
import org.goldthread.ui.repository.work.StoreWork;

/**
 * Counts how many entries of an open portfolio differ from the revision that it came from. That revision is read once; after that
 * counting needs no repository. Belongs to the UI thread.
 */
final class UnpublishedCount {

	private record Origin(RepositoryPlace place, Revision revision) {
	}

	private final Consumer<OptionalInt> counted;
	private Optional<Origin> origin = Optional.empty();
	private Optional<Map<String, ElementVersion>> entries = Optional.empty();
	private Optional<PortfolioSnapshot> latest = Optional.empty();
	private Optional<Job> job = Optional.empty();

	/** A count that {@code counted} hears: empty when the revision could not be read. */
	UnpublishedCount(Consumer<OptionalInt> counted) {
		this.counted = counted;
	}

	/** Counts in the background what a snapshot has that its origin has not; a count that goes on is dropped. */
	void count(PortfolioSnapshot snapshot, RepositoryPlace place, Revision revision) {
		Origin asked = new Origin(place, revision);
		if (!origin.equals(Optional.of(asked))) {
			forget();
			origin = Optional.of(asked);
			job = Optional.of(StoreWork.of("Counting what is not published", place, (repository, monitor) -> repository.entries(revision))
					.onlyWhile(() -> origin.filter(now -> now == asked).isPresent()).whenDone(this::take).whenRefused(unknown -> give(OptionalInt.empty())).start());
		}
		latest = Optional.of(snapshot);
		entries.ifPresent(this::compare);
	}

	/** Drops the count that goes on, and what was read. */
	void forget() {
		job.ifPresent(Job::cancel);
		job = Optional.empty();
		origin = Optional.empty();
		entries = Optional.empty();
		latest = Optional.empty();
	}

	private void take(Map<String, ElementVersion> read) {
		entries = Optional.of(read);
		compare(read);
	}

	private void give(OptionalInt number) {
		if (number.isEmpty()) {
			forget();
		}
		counted.accept(number);
	}

	private void compare(Map<String, ElementVersion> state) {
		job.ifPresent(Job::cancel);
		PortfolioSnapshot snapshot = latest.orElseThrow();
		Display display = Display.getCurrent();
		Job counting = Job.createSystem("Counting what is not published", (ICoreRunnable) monitor -> {
			int number = snapshot.changesSince(state).size();
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!monitor.isCanceled() && latest.filter(now -> now == snapshot).isPresent()) {
						give(OptionalInt.of(number));
					}
				});
			}
		});
		job = Optional.of(counting);
		counting.schedule();
	}
}
