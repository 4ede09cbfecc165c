package org.goldthread.analysis.step;

import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Tasks one after the other, each until it says that it is complete.
 *
 * @param <R> what comes of them
 */
final class TaskSequence<R> implements Computation<R> {

	private final Deque<BooleanSupplier> open;
	private final Supplier<R> end;
	private Optional<R> result = Optional.empty();

	TaskSequence(Deque<BooleanSupplier> open, Supplier<R> end) {
		this.open = open;
		this.end = end;
	}

	@Override
	public boolean step() {
		if (!open.isEmpty() && open.peek().getAsBoolean()) {
			open.remove();
		}
		if (open.isEmpty() && result.isEmpty()) {
			result = Optional.of(end.get());
		}
		return result.isPresent();
	}

	@Override
	public R result() {
		return result.orElseThrow(() -> new IllegalStateException("Steps are left"));
	}
}
