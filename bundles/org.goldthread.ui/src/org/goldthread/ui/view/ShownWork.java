package org.goldthread.ui.view;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.notify.Notification;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.document.background.SettledWork;
import org.goldthread.model.ChangeHub;
import org.goldthread.model.ChangeListener;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.DocumentsListener;

/**
 * Keeps what a view shows of the active portfolio up to date: computes it at once when another portfolio becomes active,
 * and again after each change as soon as changes pause, the longer the more it costs, but not while the view is hidden.
 * Belongs to the UI thread.
 */
public final class ShownWork {

	private static final Duration PAUSE = Duration.ofMillis(300);
	private static final Duration PATIENCE = Duration.ofSeconds(3);
	private static final long COSTLY = Duration.ofMillis(16).toNanos();
	private static final long REST_PER_COST = 20;
	private static final long FORGOTTEN_PART = 8; // the first passes cost more than later ones
	private static final long LONGEST_REST = Duration.ofSeconds(10).toNanos();

	private final Documents documents;
	private final Function<PortfolioDocument, SettledWork.Pass> work;
	private final Runnable left;
	private final Runnable outdated;
	private final SettledWork soon;
	private final SettledWork settled;
	private final DocumentsListener activation = new DocumentsListener() {
		@Override
		public void activated(Optional<PortfolioDocument> document) {
			enter(document);
		}
	};
	private final ChangeListener changes = new ChangeListener() {
		@Override
		public void changed(Notification change) {
			ShownWork.this.changed();
		}
	};
	private final DocumentListener reading = new DocumentListener() {
		@Override
		public void reverted() {
			enter(shown);
		}
	};
	private Optional<PortfolioDocument> shown = Optional.empty();
	private Optional<ChangeHub> hub = Optional.empty();
	private boolean visible;
	private boolean due;
	private long cost;

	/**
	 * Work that begins with {@link #start()}.
	 *
	 * @param work begins a pass over the active portfolio that ends by showing the result
	 * @param left runs when what is shown holds no more: another portfolio, or none, has become the active one
	 * @param outdated runs at each change, before the next pass; it costs next to nothing
	 */
	public ShownWork(Documents documents, Function<PortfolioDocument, SettledWork.Pass> work, Runnable left, Runnable outdated) {
		this.documents = documents;
		this.work = work;
		this.left = left;
		this.outdated = outdated;
		DocumentSettings settings = documents.settings();
		soon = new SettledWork(settings.modelThread(), settings.clock(), Duration.ZERO, Duration.ZERO, this::pass);
		settled = new SettledWork(settings.modelThread(), settings.clock(), PAUSE, PATIENCE, this::pass);
	}

	/** Follows the active portfolio from now on. */
	public void start() {
		documents.addListener(activation);
		enter(documents.active());
	}

	/** Does nothing more. */
	public void stop() {
		documents.removeListener(activation);
		leave();
		soon.stop();
		settled.stop();
	}

	/** The portfolio that is shown; empty while none is open. */
	public Optional<PortfolioDocument> document() {
		return shown;
	}

	/** Whether the view is on the screen; what was missed meanwhile is made up for. */
	public void setVisible(boolean nowVisible) {
		visible = nowVisible;
		if (visible && due) {
			begin(soon);
		}
	}

	/** Whether a pass takes so long that a person would feel it; then it waits for a longer pause, twenty times as long as it takes. */
	public boolean isCostly() {
		return cost > COSTLY;
	}

	/** Computes as soon as the event is over, because what is asked for has changed. */
	public void request() {
		due = true;
		if (visible) {
			begin(soon);
		}
	}

	private void changed() {
		outdated.run();
		due = true;
		if (visible) {
			begin(settled);
			if (isCostly()) {
				settled.rest(Duration.ofNanos(Math.min(LONGEST_REST, cost * REST_PER_COST)));
			}
		}
	}

	private void begin(SettledWork chosen) {
		(chosen == soon ? settled : soon).cancel();
		if (shown.isPresent()) {
			chosen.changed();
		}
	}

	private Optional<SettledWork.Pass> pass() {
		if (!visible) {
			return Optional.empty();
		}
		due = false;
		cost -= cost / FORGOTTEN_PART;
		return shown.map(work).map(this::measured);
	}

	private SettledWork.Pass measured(SettledWork.Pass pass) {
		return () -> {
			long start = System.nanoTime();
			boolean complete = pass.step();
			cost = Math.max(cost, System.nanoTime() - start);
			return complete;
		};
	}

	private void enter(Optional<PortfolioDocument> document) {
		leave();
		shown = document;
		hub = document.map(PortfolioDocument::hub);
		hub.ifPresent(entered -> entered.addListener(changes));
		document.ifPresent(entered -> entered.addListener(reading));
		left.run();
		request();
	}

	private void leave() {
		soon.cancel();
		settled.cancel();
		hub.ifPresent(old -> old.removeListener(changes));
		shown.ifPresent(old -> old.removeListener(reading));
		hub = Optional.empty();
		shown = Optional.empty();
	}
}
