package org.goldthread.ui.repository.comparison;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.ui.PlatformUI;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.document.background.SettledWork;
import org.goldthread.model.ChangeHub;
import org.goldthread.model.ChangeListener;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.tracking.PortfolioSnapshot;
import org.goldthread.store.tracking.TrackedPortfolio;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.repository.words.Entries;
import org.goldthread.ui.view.Stages;

/** Compares an open portfolio with a revision, and does so again whenever edits pause, in time that grows with what was touched. */
final class WorkingCopyFollower implements DocumentListener, ChangeListener {

	private static final Duration PAUSE = Duration.ofMillis(400);
	private static final Duration PATIENCE = Duration.ofSeconds(4);

	private final PortfolioDocument document;
	private final ReadRevision before;
	private final Consumer<Comparison> shown;
	private final SettledWork work;
	private Optional<TrackedPortfolio> tracked = Optional.empty();
	private Optional<ChangeHub> hub = Optional.empty();
	private boolean visible = true;
	private boolean due;

	WorkingCopyFollower(PortfolioDocument document, ReadRevision before, Consumer<Comparison> shown) {
		this.document = document;
		this.before = before;
		this.shown = shown;
		DocumentSettings settings = PlatformUI.getWorkbench().getService(Documents.class).settings();
		work = new SettledWork(settings.modelThread(), settings.clock(), PAUSE, PATIENCE, this::pass);
	}

	void start() {
		document.addListener(this);
		follow();
		show(tracked.orElseThrow().snapshot());
	}

	void stop() {
		document.removeListener(this);
		work.stop();
		leave();
	}

	void setVisible(boolean nowVisible) {
		visible = nowVisible;
		if (visible && due) {
			work.changed();
		}
	}

	@Override
	public void changed(Notification change) {
		due = true;
		if (visible) {
			work.changed();
		}
	}

	@Override
	public void reverted() {
		leave();
		follow();
		changed(null);
	}

	private void follow() {
		tracked = Optional.of(TrackedPortfolio.of(document.portfolio()));
		hub = Optional.of(document.hub());
		document.hub().addListener(this);
	}

	private void leave() {
		work.cancel();
		tracked.ifPresent(TrackedPortfolio::close);
		hub.ifPresent(left -> left.removeListener(this));
		tracked = Optional.empty();
		hub = Optional.empty();
	}

	private Optional<SettledWork.Pass> pass() {
		if (!visible) {
			return Optional.empty();
		}
		due = false;
		PortfolioSnapshot[] taken = new PortfolioSnapshot[1];
		return Optional.of(Stages.of(() -> taken[0] = tracked.orElseThrow().snapshot(), () -> show(taken[0])));
	}

	private void show(PortfolioSnapshot snapshot) {
		Map<String, ElementChange> changes = snapshot.changesSince(before.state());
		shown.accept(new Comparison(changes, before.entries(), Entries.of(document.resource())));
	}
}
