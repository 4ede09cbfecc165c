package org.goldthread.document.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.background.SettledWork;
import org.goldthread.document.format.PortfolioWriter;
import org.goldthread.document.format.Unstorable;
import org.goldthread.document.storage.Content;
import org.goldthread.document.storage.Digest;
import org.goldthread.document.storage.Reasons;
import org.goldthread.model.ChangeHub;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.Portfolio;

/**
 * Keeps a snapshot of one document while it has unsaved changes. The portfolio is turned into bytes in slices on its own
 * thread, begun anew when it changes in between; the finished bytes are written by another thread. Belongs to the document's thread.
 */
public final class SnapshotKeeper implements ChangeListener {

	private static final Duration PAUSE = Duration.ofSeconds(1);
	private static final Duration PATIENCE = Duration.ofSeconds(10);
	private static final Duration SHORTEST_REST = Duration.ofSeconds(4);
	private static final long BYTES_PER_SECOND = 1 << 20;
	private static final long CLOSE_SECONDS = 10;

	private final DocumentSettings settings;
	private final SnapshotFiles files;
	private final Supplier<Portfolio> portfolio;
	private final BooleanSupplier unsaved;
	private final Consumer<String> failed;
	private final SettledWork work;
	private final ExecutorService writer = writer();
	private Optional<ChangeHub> hub = Optional.empty();
	private Path file;
	private Digest base;

	/**
	 * A keeper that follows no hub yet.
	 *
	 * @param adopted the snapshot that the document was restored from, to be kept on; empty for a new one
	 * @param unsaved whether there is anything to keep
	 * @param failed hears, on the document's thread, one sentence when a snapshot could not be written
	 */
	public SnapshotKeeper(DocumentSettings settings, Path folder, Optional<RecoverySnapshot> adopted, Supplier<Portfolio> portfolio,
			BooleanSupplier unsaved, Consumer<String> failed) {
		this.settings = settings;
		this.portfolio = portfolio;
		this.unsaved = unsaved;
		this.failed = failed;
		files = adopted.map(snapshot -> SnapshotFiles.ofPortfolio(snapshot.content()))
				.orElseGet(() -> SnapshotFiles.named(folder, UUID.randomUUID().toString()));
		work = new SettledWork(settings.modelThread(), settings.clock(), PAUSE, PATIENCE, this::start);
	}

	/**
	 * Follows the changes of a portfolio that now equals its file, or that was just restored.
	 *
	 * @param file the document's file
	 * @param base what the file holds
	 */
	public void follow(ChangeHub other, Path file, Digest base) {
		hub.ifPresent(last -> last.removeListener(this));
		hub = Optional.of(other);
		other.addListener(this);
		this.file = file;
		this.base = base;
		if (unsaved.getAsBoolean()) {
			work.changed();
		}
	}

	/** There is nothing unsaved any more: deletes the snapshot. */
	public void discard() {
		work.cancel();
		writer.execute(this::delete);
	}

	/** Deletes the snapshot and keeps no other. Waits until it is gone, at most ten seconds. */
	public void close() {
		hub.ifPresent(last -> last.removeListener(this));
		work.stop();
		writer.execute(this::delete);
		writer.shutdown();
		try {
			writer.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void changed(Notification change) {
		work.changed();
	}

	private Optional<SettledWork.Pass> start() {
		if (!unsaved.getAsBoolean()) {
			writer.execute(this::delete);
			return Optional.empty();
		}
		try {
			PortfolioWriter pass = new PortfolioWriter(portfolio.get(), settings.sizeLimit());
			return Optional.of(() -> step(pass));
		} catch (Unstorable e) {
			failed.accept(sentence(e.getMessage()));
			return Optional.empty();
		}
	}

	private boolean step(PortfolioWriter pass) {
		try {
			boolean complete = pass.step(SettledWork.SLICE_NANOS);
			if (complete) {
				Content content = pass.content();
				Path document = file;
				Digest known = base;
				writer.execute(() -> write(document, known, content));
				work.rest(SHORTEST_REST.plusSeconds(content.length() / BYTES_PER_SECOND));
			}
			return complete;
		} catch (Unstorable e) {
			failed.accept(sentence(e.getMessage()));
			return true;
		}
	}

	private void write(Path document, Digest known, Content content) {
		try {
			files.write(settings.disk(), SnapshotNote.of(document, known), content);
		} catch (IOException e) {
			String sentence = sentence(Reasons.of(e));
			settings.modelThread().schedule(Duration.ZERO, () -> failed.accept(sentence));
		}
	}

	private void delete() {
		try {
			files.delete();
		} catch (IOException e) {
			String sentence = "The snapshot " + files.portfolio() + " cannot be deleted (" + Reasons.of(e) + "); delete it by hand";
			settings.modelThread().schedule(Duration.ZERO, () -> failed.accept(sentence));
		}
	}

	private String sentence(String reason) {
		return "Unsaved changes of " + file + " cannot be put aside for recovery (" + reason + "); save the portfolio";
	}

	/** One thread, so that writing and deleting keep their order; it ends by itself when there is nothing to do. */
	private static ExecutorService writer() {
		ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
			Thread thread = new Thread(task, "goldthread-recovery");
			thread.setDaemon(true);
			return thread;
		});
		executor.allowCoreThreadTimeOut(true);
		return executor;
	}
}
