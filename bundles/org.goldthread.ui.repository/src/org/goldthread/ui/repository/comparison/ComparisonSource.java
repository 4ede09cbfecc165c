package org.goldthread.ui.repository.comparison;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.goldthread.store.StoreException;
import org.goldthread.ui.repository.work.StoreWork;

/** Reads what an editor compares, in the background, and goes on to follow a working copy. Belongs to the UI thread. */
final class ComparisonSource {

	private record Compared(ReadRevision before, Comparison comparison) {
	}

	private final ComparisonInput input;
	private final BooleanSupplier wanted;
	private final Consumer<Comparison> shown;
	private final Consumer<StoreException> refused;
	private Optional<Job> reading = Optional.empty();
	private Optional<WorkingCopyFollower> follower = Optional.empty();
	private Optional<ReadRevision> earlier = Optional.empty();

	/**
	 * A source that gives nothing before {@link #start()}.
	 *
	 * @param wanted whether the editor is still there
	 * @param shown takes each comparison
	 * @param refused takes the reason why there is none
	 */
	ComparisonSource(ComparisonInput input, BooleanSupplier wanted, Consumer<Comparison> shown, Consumer<StoreException> refused) {
		this.input = input;
		this.wanted = wanted;
		this.shown = shown;
		this.refused = refused;
	}

	void start() {
		stop();
		reading = Optional.of(input.to() instanceof ComparisonSide.Published to ? compare(to).start() : read().start());
	}

	void stop() {
		reading.ifPresent(Job::cancel);
		follower.ifPresent(WorkingCopyFollower::stop);
		follower = Optional.empty();
	}

	/** Whether the editor is on the screen; a working copy is followed only then. */
	void setVisible(boolean visible) {
		follower.ifPresent(following -> following.setVisible(visible));
	}

	/** The earlier state; empty as long as it was not read. */
	Optional<ReadRevision> earlier() {
		return earlier;
	}

	private StoreWork<Compared> compare(ComparisonSide.Published to) {
		return StoreWork.of("Comparing revisions", input.from().place(), (repository, monitor) -> {
			ReadRevision before = ReadRevision.read(repository, input.from().revision());
			ReadRevision after = ReadRevision.read(repository, to.revision());
			return new Compared(before, new Comparison(repository.changes(input.from().revision(), to.revision()), before.entries(), after.entries()));
		}).onlyWhile(wanted).whenDone(this::show).whenRefused(refused);
	}

	private void show(Compared compared) {
		earlier = Optional.of(compared.before());
		shown.accept(compared.comparison());
	}

	private StoreWork<ReadRevision> read() {
		return StoreWork.of("Reading a revision", input.from().place(), (repository, monitor) -> ReadRevision.read(repository, input.from().revision()))
				.onlyWhile(wanted).whenDone(this::follow).whenRefused(refused);
	}

	private void follow(ReadRevision before) {
		earlier = Optional.of(before);
		follower = input.to().workingCopy().map(document -> new WorkingCopyFollower(document, before, shown));
		follower.ifPresent(WorkingCopyFollower::start);
	}
}
