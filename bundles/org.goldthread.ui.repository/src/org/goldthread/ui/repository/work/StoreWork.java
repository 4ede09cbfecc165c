package org.goldthread.ui.repository.work;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.goldthread.store.StoreException;
import org.goldthread.store.access.Credentials;
import org.goldthread.store.access.Databases;
import org.goldthread.store.history.Repository;
import org.goldthread.ui.repository.place.RepositoryPlace;
import org.goldthread.ui.repository.place.RepositoryPlaces;

/**
 * One operation on a repository, which is opened for it in the background, used and closed. What comes of it is handed over on the
 * UI thread, unless nobody wants it any more.
 *
 * @param <T> what comes of it
 */
public final class StoreWork<T> {

	private interface Opening {
		Repository open(RepositoryPlace place, Optional<Credentials> credentials) throws StoreException;
	}

	private final String name;
	private final RepositoryPlace place;
	private final Opening opening;
	private final StoreTask<T> task;
	private Optional<Credentials> given = Optional.empty();
	private BooleanSupplier wanted = () -> true;
	private Consumer<T> done = result -> {
	};
	private Consumer<StoreException> refused = StoreRefusal::show;
	private Optional<Runnable> calledOff = Optional.empty();

	private StoreWork(String name, RepositoryPlace place, Opening opening, StoreTask<T> task) {
		this.name = name;
		this.place = place;
		this.opening = opening;
		this.task = task;
	}

	/**
	 * Work on the repository at a place.
	 *
	 * @param name what users are told that goes on, such as "Reading revisions"
	 */
	public static <T> StoreWork<T> of(String name, RepositoryPlace place, StoreTask<T> task) {
		return new StoreWork<>(name, place, (where, who) -> Repository.open(Databases.open(where.url(), who), Clock.systemUTC()), task);
	}

	/** Work on a repository that is made, or brought up to date, at a place first, where that is needed. */
	public static <T> StoreWork<T> making(String name, RepositoryPlace place, StoreTask<T> task) {
		return new StoreWork<>(name, place, (where, who) -> Repository.openOrCreate(Databases.create(where.url(), who), Clock.systemUTC()), task);
	}

	/** Works with these credentials rather than those that are known of the place. */
	public StoreWork<T> as(Credentials credentials) {
		given = Optional.of(credentials);
		return this;
	}

	/** Drops the result, refusals too, when {@code condition} does not hold any more, such as that a view is there; asked on the UI thread. */
	public StoreWork<T> onlyWhile(BooleanSupplier condition) {
		wanted = condition;
		return this;
	}

	/** Takes the result on the UI thread. */
	public StoreWork<T> whenDone(Consumer<T> taker) {
		done = taker;
		return this;
	}

	/** Takes a refusal on the UI thread; shown in the error dialog otherwise. */
	public StoreWork<T> whenRefused(Consumer<StoreException> taker) {
		refused = taker;
		return this;
	}

	/**
	 * Work that changes the repository: what comes of it is handed over though the job was cancelled meanwhile, and {@code taker} runs on
	 * the UI thread instead when the task never began or ended with an {@link OperationCanceledException}.
	 */
	public StoreWork<T> whenCalledOff(Runnable taker) {
		calledOff = Optional.of(taker);
		return this;
	}

	/** Starts it, as a job of the family {@code StoreWork.class}. To be called on the UI thread; cancelling the job mostly drops the result. */
	public Job start() {
		RepositoryPlaces places = PlatformUI.getWorkbench().getService(RepositoryPlaces.class);
		Display display = PlatformUI.getWorkbench().getDisplay();
		Job job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return StoreWork.this.run(places, display, monitor);
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == StoreWork.class;
			}
		};
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (!event.getResult().isOK()) {
					calledOff.ifPresent(taker -> handOver(display, taker));
				}
			}
		});
		job.schedule();
		return job;
	}

	private IStatus run(RepositoryPlaces places, Display display, IProgressMonitor monitor) {
		monitor.beginTask(name, IProgressMonitor.UNKNOWN);
		try (Repository repository = opening.open(place, given.isPresent() ? given : places.credentials(place))) {
			T result = task.run(repository, monitor);
			handOver(display, monitor, () -> done.accept(result));
		} catch (StoreException e) {
			handOver(display, monitor, () -> refused.accept(e));
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException | Error e) {
			handOver(display, monitor, () -> StoreRefusal.showUnexpected(name, e));
		}
		return Status.OK_STATUS;
	}

	private void handOver(Display display, IProgressMonitor monitor, Runnable taker) {
		handOver(display, () -> {
			if (calledOff.isPresent() || !monitor.isCanceled()) {
				taker.run();
			}
		});
	}

	private void handOver(Display display, Runnable taker) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (wanted.getAsBoolean()) {
					taker.run();
				}
			});
		}
	}
}
