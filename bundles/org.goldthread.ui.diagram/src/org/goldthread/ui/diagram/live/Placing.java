package org.goldthread.ui.diagram.live;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;

/**
 * Finds the places of figures and edges. What would only be arranged the same way again is not arranged; an automatic layout of
 * a large diagram runs in the background, on the immutable contents. Belongs to the UI thread.
 */
public final class Placing {

	private static final int LARGE = 300;
	private static final int PAUSE_MILLIS = 400;

	private final Presentation presentation;
	private final TextMeasure measure;
	private final Executor thisThread;
	private Optional<Footprint> lastFootprint = Optional.empty();
	private Optional<PlacedDiagram> lastPlaced = Optional.empty();
	private Optional<Job> running = Optional.empty();

	/** Places diagrams of one kind. */
	public Placing(Presentation presentation, TextMeasure measure) {
		this(presentation, measure, Display.getCurrent()::asyncExec);
	}

	/** @param thisThread runs what comes back from the background on this thread */
	Placing(Presentation presentation, TextMeasure measure, Executor thisThread) {
		this.presentation = presentation;
		this.measure = measure;
		this.thisThread = thisThread;
	}

	/**
	 * Places contents where they are stored, the rest automatically.
	 *
	 * @param then gets the result on this thread: at once, or later for a large diagram of which nothing is stored. Of several
	 *        calls only the last gets one
	 */
	public void place(DiagramContents contents, StoredPositions stored, Consumer<PlacedDiagram> then) {
		cancel();
		Footprint footprint = Footprint.of(contents, stored, measure);
		if (lastPlaced.isPresent() && lastFootprint.filter(footprint::equals).isPresent()) {
			then.accept(lastPlaced.get());
			return;
		}
		boolean automatic = contents.nodes().stream().noneMatch(node -> stored.figures().containsKey(node.key()));
		run(contents, automatic, () -> DiagramLayout.place(contents, presentation, stored, measure), placed -> {
			lastFootprint = Optional.of(footprint);
			lastPlaced = Optional.of(placed);
			then.accept(placed);
		});
	}

	/**
	 * Places contents as {@link #place} does, but those of a large diagram in the background while what lies there already stays shown.
	 * A figure that moves meanwhile does not wait: {@link #cancel} drops the result.
	 */
	public void placeBehind(DiagramContents contents, StoredPositions stored, Consumer<PlacedDiagram> then) {
		if (contents.nodes().size() <= LARGE) {
			place(contents, stored, then);
			return;
		}
		cancel();
		schedule("Placing " + contents.nodes().size() + " figures", true, () -> new Result(Footprint.of(contents, stored, measure),
				DiagramLayout.place(contents, presentation, stored, measure)), result -> {
					lastFootprint = Optional.of(result.footprint());
					lastPlaced = Optional.of(result.placed());
					then.accept(result.placed());
				});
	}

	/** Places, and what they come from. */
	private record Result(Footprint footprint, PlacedDiagram placed) {
	}

	/** Arranges contents as if nothing was stored; {@code then} gets the result as with {@link #place}. */
	public void arrange(DiagramContents contents, Consumer<PlacedDiagram> then) {
		cancel();
		run(contents, true, () -> DiagramLayout.arrange(contents, presentation, measure), then);
	}

	/** Arranges some figures anew, by key, and leaves the rest; {@code then} gets the result as with {@link #place}. */
	public void arrange(DiagramContents contents, PlacedDiagram before, Collection<String> keys, Consumer<PlacedDiagram> then) {
		cancel();
		run(contents, true, () -> DiagramLayout.arrange(contents, presentation, before, keys, measure), then);
	}

	/** Runs something on this thread when users have paused for a moment. */
	public void later(Runnable run) {
		Display.getCurrent().timerExec(PAUSE_MILLIS, run);
	}

	/** What measures text. */
	public TextMeasure measure() {
		return measure;
	}

	/** Drops a layout that is still running. */
	public void cancel() {
		running.ifPresent(Job::cancel);
		running = Optional.empty();
	}

	/** Whether a layout is running in the background that has to end before anything else can be shown. */
	public boolean isBusy() {
		return running.filter(job -> !job.isSystem()).isPresent();
	}

	private void run(DiagramContents contents, boolean automatic, Supplier<PlacedDiagram> layout, Consumer<PlacedDiagram> then) {
		if (!automatic || contents.nodes().size() <= LARGE) {
			then.accept(layout.get());
		} else {
			schedule("Laying out " + contents.nodes().size() + " figures", false, layout, then);
		}
	}

	private <T> void schedule(String name, boolean unseen, Supplier<T> work, Consumer<T> then) {
		Job[] own = new Job[1];
		own[0] = Job.create(name, (ICoreRunnable) monitor -> {
			T result = work.get();
			thisThread.execute(() -> {
				if (running.filter(job -> job == own[0]).isPresent()) {
					running = Optional.empty();
					then.accept(result);
				}
			});
		});
		own[0].setSystem(unseen);
		running = Optional.of(own[0]);
		own[0].schedule();
	}
}
