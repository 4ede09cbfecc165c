package org.goldthread.document.recovery;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentException.Kind;
import org.goldthread.document.storage.Digest;
import org.goldthread.document.storage.Reasons;
import org.goldthread.document.storage.TemporaryFiles;

/**
 * The snapshots that ended programs left in a recovery folder. Offer each to the user: restore it with
 * {@code PortfolioDocument.recover}, compare it with its file with {@link SnapshotComparison}, or discard it.
 */
public final class RecoverySnapshots {

	private static final Duration LEFT_ELSEWHERE_AFTER = Duration.ofHours(1);

	private final Path folder;
	private final Clock clock;

	/** The snapshots in {@code folder}, which need not be there. */
	public RecoverySnapshots(Path folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
	}

	/**
	 * Snapshots that no running program keeps, newest first. One that holds what its file holds anyway is of no use, and is deleted.
	 *
	 * @throws DocumentException when the folder cannot be read
	 */
	public List<RecoverySnapshot> pending() throws DocumentException {
		List<RecoverySnapshot> pending = new ArrayList<>();
		if (!Files.isDirectory(folder)) {
			return pending;
		}
		try (DirectoryStream<Path> portfolios = Files.newDirectoryStream(folder, "*" + SnapshotFiles.PORTFOLIO)) {
			for (Path portfolio : portfolios) {
				left(portfolio).ifPresent(pending::add);
			}
		} catch (IOException e) {
			throw new DocumentException(Kind.UNREADABLE, "The recovery folder " + folder + " cannot be read (" + Reasons.of(e)
					+ "); get the right to read it to see unsaved changes from before", e);
		}
		TemporaryFiles.clearStale(folder, clock);
		pending.sort(Comparator.comparing(RecoverySnapshot::taken).reversed());
		return pending;
	}

	/**
	 * Deletes a snapshot for good.
	 *
	 * @throws DocumentException when it cannot be deleted
	 */
	public void discard(RecoverySnapshot snapshot) throws DocumentException {
		try {
			SnapshotFiles.ofPortfolio(snapshot.content()).delete();
		} catch (IOException e) {
			throw new DocumentException(Kind.NOT_WRITABLE, "The snapshot " + snapshot.content() + " cannot be deleted (" + Reasons.of(e)
					+ "); delete the file by hand", e);
		}
	}

	private Optional<RecoverySnapshot> left(Path portfolio) throws IOException {
		SnapshotFiles files = SnapshotFiles.ofPortfolio(portfolio);
		Optional<SnapshotNote> note = SnapshotNote.read(files.note());
		Instant taken = Files.getLastModifiedTime(portfolio).toInstant();
		if (note.isEmpty() || note.get().isKept()
				|| note.get().isFromElsewhere() && taken.isAfter(clock.instant().minus(LEFT_ELSEWHERE_AFTER))) {
			return Optional.empty();
		}
		RecoverySnapshot snapshot = new RecoverySnapshot(note.get().file(), note.get().base(), taken, portfolio);
		if (isSaved(snapshot)) {
			files.delete();
			return Optional.empty();
		}
		return Optional.of(snapshot);
	}

	private static boolean isSaved(RecoverySnapshot snapshot) throws IOException {
		return Files.isRegularFile(snapshot.file()) && Files.isReadable(snapshot.file())
				&& Files.size(snapshot.file()) == Files.size(snapshot.content())
				&& Digest.of(snapshot.file()).equals(Digest.of(snapshot.content()));
	}
}
