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
import org.goldthread.model.PortfolioResource;
import org.goldthread.rules.Findings;
import org.goldthread.rules.LiveRules;
import org.goldthread.rules.RuleCatalogue;

/**
 * What the rules find in a document, kept up to date in the background: shortly after each change what it
 * touches is checked again, in slices between other things. Belongs to the document's thread.
 */
public final class Problems implements ChangeListener {

	private static final Duration PAUSE = Duration.ofMillis(300);
	/** After a portfolio is opened, the thread has its window to show first. */
	private static final Duration FIRST_REST = Duration.ofSeconds(1);
	private static final Duration PATIENCE = Duration.ofSeconds(3);
	private static final Duration SLICE = Duration.ofNanos(SettledWork.SLICE_NANOS);

	private final Supplier<PortfolioResource> resource;
	private final RuleCatalogue rules;
	private final Clock clock;
	private final ModelThread thread;
	private final SettledWork work;
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private ChangeHub hub;
	private LiveRules live;
	private Findings current = Findings.none();
	private boolean checked;

	Problems(Supplier<PortfolioResource> resource, RuleCatalogue rules, ModelThread thread, Clock clock) {
		this.resource = resource;
		this.rules = rules;
		this.clock = clock;
		this.thread = thread;
		work = new SettledWork(thread, clock, PAUSE, PATIENCE, this::start);
		enter();
	}

	/** What was found when the portfolio was last checked; nothing before the first check is complete. */
	public Findings current() {
		return current;
	}

	/** Whether the first check is complete, so that no findings means that nothing was found. */
	public boolean isChecked() {
		return checked;
	}

	/** Whether {@link #current()} tells of the portfolio as it is now. */
	public boolean isUpToDate() {
		return !work.isWanted();
	}

	/** Checks the portfolio at once, unless it has not changed since it was last checked. */
	public Findings complete() {
		if (!isUpToDate()) {
			work.cancel();
			while (!live.step(SLICE)) {
				// the next slice goes on
			}
			publish();
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
	void follow() {
		leave();
		enter();
	}

	void stop() {
		leave();
		work.stop();
	}

	private void enter() {
		live = new LiveRules(rules, resource.get(), clock);
		hub = resource.get().changeHub();
		hub.addListener(live);
		hub.addListener(this);
		current = Findings.none();
		checked = false;
		work.rest(FIRST_REST);
		work.changed();
		thread.schedule(Duration.ZERO, () -> work.rest(FIRST_REST));
	}

	private void leave() {
		hub.removeListener(live);
		hub.removeListener(this);
	}

	private Optional<SettledWork.Pass> start() {
		return Optional.of(() -> {
			boolean complete = live.step(SLICE);
			if (complete) {
				work.cancel();
				publish();
			}
			return complete;
		});
	}

	private void publish() {
		current = live.findings();
		checked = true;
		listeners.forEach(Runnable::run);
	}
}
