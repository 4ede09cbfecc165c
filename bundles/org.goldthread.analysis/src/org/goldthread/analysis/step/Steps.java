package org.goldthread.analysis.step;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Puts tasks in order that together give a result. Nothing is looked at before its turn has come. */
public final class Steps {

	/** Most things that one step looks at. */
	public static final int THINGS = 64;
	/** Most numbers that one step runs through. */
	public static final int NUMBERS = 4_096;

	/** Does something with a range of numbers. */
	@FunctionalInterface
	public interface Range {

		/** Handles the numbers from {@code from} up to, and without, {@code to}. */
		void run(int from, int to);
	}

	private final Deque<BooleanSupplier> tasks = new ArrayDeque<>();

	/** Does something in one step; it must not take long whatever the portfolio. */
	public Steps once(Runnable task) {
		tasks.add(() -> {
			task.run();
			return true;
		});
		return this;
	}

	/** Does something in one step after the other until it says that it is complete. */
	public Steps until(BooleanSupplier task) {
		tasks.add(task);
		return this;
	}

	/** Does something with each of some things, up to {@link #THINGS} in a step. */
	public <T> Steps each(Iterable<? extends T> things, Consumer<? super T> task) {
		return each(THINGS, things, task);
	}

	/** Does something that takes long with each of some things, one in a step. */
	public <T> Steps eachAlone(Iterable<? extends T> things, Consumer<? super T> task) {
		return each(1, things, task);
	}

	/**
	 * Runs through the numbers from 0 in ranges, up to {@link #NUMBERS} in a step.
	 *
	 * @param end where to stop; asked again after each range, so that a queue may grow while it is worked through
	 */
	public Steps range(IntSupplier end, Range task) {
		tasks.add(new BooleanSupplier() {
			private int next;

			@Override
			public boolean getAsBoolean() {
				int from = next;
				next = Math.min(end.getAsInt(), from + NUMBERS);
				task.run(from, next);
				return next >= end.getAsInt();
			}
		});
		return this;
	}

	/** Takes the steps of another computation and does something with its result. */
	public <R> Steps compute(Supplier<Computation<R>> computation, Consumer<? super R> result) {
		tasks.add(new BooleanSupplier() {
			private Optional<Computation<R>> started = Optional.empty();

			@Override
			public boolean getAsBoolean() {
				if (started.isEmpty()) {
					started = Optional.of(computation.get());
				}
				boolean complete = started.get().step();
				if (complete) {
					result.accept(started.get().result());
				}
				return complete;
			}
		});
		return this;
	}

	/** The computation that does all this and then asks for its result. */
	public <R> Computation<R> giving(Supplier<R> result) {
		return new TaskSequence<>(new ArrayDeque<>(tasks), result);
	}

	private <T> Steps each(int atOnce, Iterable<? extends T> things, Consumer<? super T> task) {
		tasks.add(new BooleanSupplier() {
			private Iterator<? extends T> open;

			@Override
			public boolean getAsBoolean() {
				if (open == null) {
					open = things.iterator();
				}
				for (int left = atOnce; left > 0 && open.hasNext(); left--) {
					task.accept(open.next());
				}
				return !open.hasNext();
			}
		});
		return this;
	}
}
