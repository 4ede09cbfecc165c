package org.goldthread.document;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.goldthread.document.background.SettledWork;
import org.goldthread.model.ChangeHub;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.Portfolio;
import org.goldthread.rules.Findings;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleRun;
import org.goldthread.rules.RuleRunner;

/**
 * What the rules find in a document, kept up to date in the background: shortly after each change the portfolio is
 * checked again, in slices between other things. Belongs to the document's thread.
 */
public final class Problems implements ChangeListener {

	private static final Duration PAUSE = Duration.ofMillis(300);
	private static final Duration PATIENCE = Duration.ofSeconds(3);
	private static final Duration SLICE = Duration.ofNanos(SettledWork.SLICE_NANOS);

	private final Supplier<Portfolio> portfolio;
	private final RuleRunner runner;
	private final SettledWork work;
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<ChangeHub> hub = Optional.empty();
	private Findings current = Findings.none();

	Problems(Supplier<Portfolio> portfolio, RuleCatalogue rules, ModelThread thread, Clock clock) {
		this.portfolio = portfolio;
		runner = new RuleRunner(rules, clock);
		work = new SettledWork(thread, clock, PAUSE, PATIENCE, this::start);
	}

	/** What was found when the portfolio was last checked; nothing before the first check is complete. */
	public Findings current() {
		return current;
	}

	/** Whether {@link #current()} tells of the portfolio as it is now. */
	public boolean isUpToDate() {
		return !work.isWanted();
	}

	/** Checks the portfolio at once, unless it has not changed since it was last checked. */
	public Findings complete() {
		if (!isUpToDate()) {
			work.cancel();
			publish(runner.run(portfolio.get()));
		}
		return current;
	}

	/** Adds a listener that runs on the document's thread whenever {@link #current()} is new. */
	public void addListener(Runnable listener) {
		listeners.addIfAbsent(listener);
	}

	/** Removes a listener; nothing happens when it is not there. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public void changed(Notification change) {
		work.changed();
	}

	/** Follows another portfolio from now on; what was found in the last one holds no more. */
	void follow(ChangeHub other) {
		hub.ifPresent(last -> last.removeListener(this));
		hub = Optional.of(other);
		other.addListener(this);
		current = Findings.none();
		work.changed();
	}

	void stop() {
		hub.ifPresent(last -> last.removeListener(this));
		work.stop();
	}

	private Optional<SettledWork.Pass> start() {
		RuleRun run = runner.start(portfolio.get());
		return Optional.of(() -> {
			boolean complete = run.step(SLICE);
			if (complete) {
				work.cancel();
				publish(run.findings());
			}
			return complete;
		});
	}

	private void publish(Findings findings) {
		current = findings;
		listeners.forEach(Runnable::run);
	}
}
