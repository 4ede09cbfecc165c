package org.goldthread.document.storage;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentException.Kind;

/**
 * Replaces a file so that a crash at any instant leaves the old bytes or the new ones: the new ones are written beside it,
 * forced to the device and read back; what was there is kept as a backup; then one atomic move puts the new file in place.
 */
public final class SafeSave {

	private static final System.Logger LOG = System.getLogger(SafeSave.class.getName());

	private final Disk disk;
	private final Clock clock;
	private final int backups;

	/**
	 * @param clock names the backups
	 * @param backups number of earlier versions to keep; 0 keeps only what is not ours
	 */
	public SafeSave(Disk disk, Clock clock, int backups) {
		this.disk = disk;
		this.clock = clock;
		this.backups = backups;
	}

	/**
	 * Saves {@code content} in {@code file}; a symbolic link stays one, and the file that it names is replaced.
	 *
	 * @return what is in the file now, for the next {@link Overwriting#only}
	 * @throws DocumentException when the file is another than {@code overwriting} allows, or cannot be written; it is then as it was
	 */
	public SavedFile save(Path file, Content content, Overwriting overwriting) throws DocumentException {
		Path temporary = null;
		try {
			Path target = target(file);
			Path folder = target.toAbsolutePath().getParent();
			temporary = TemporaryFiles.in(folder);
			write(content, temporary, target);
			Optional<FileStamp> stamp = FileStamp.of(temporary); // the move takes it along
			replace(target, temporary, overwriting, file);
			settle(folder);
			return new SavedFile(content, stamp);
		} catch (IOException e) {
			throw new DocumentException(Kind.NOT_WRITABLE, file + " could not be saved (" + Reasons.of(e)
					+ "); the file on the disk is as it was, so make room or get the right to write there, or save under another name", e);
		} finally {
			clear(temporary);
		}
	}

	private void write(Content content, Path temporary, Path target) throws IOException {
		boolean replaces = Files.exists(target);
		disk.writeNew(temporary, content, replaces);
		disk.force(temporary);
		if (replaces) {
			Permissions.copy(target, temporary);
		}
		if (!content.isIn(temporary)) {
			throw new IOException("the disk does not give back what was written");
		}
	}

	@SuppressWarnings("try") // the lock is only held
	private void replace(Path target, Path temporary, Overwriting overwriting, Path file) throws IOException, DocumentException {
		try (SaveLock lock = SaveLock.of(target)) {
			if (!Files.exists(target)) {
				disk.replace(temporary, target);
				return;
			}
			check(target, overwriting, file);
			Backups kept = Backups.of(target);
			boolean keep = backups > 0 || overwriting.content().isEmpty();
			Optional<Path> newest = keep ? Optional.of(kept.add(disk, target, clock.instant())) : Optional.empty();
			disk.replace(temporary, target);
			newest.ifPresent(backup -> roll(kept, backup));
		}
	}

	private void check(Path target, Overwriting overwriting, Path file) throws IOException, DocumentException {
		if (!overwriting.allowed()) {
			throw new DocumentException(Kind.EXISTS, file + " is already there; choose another name");
		}
		if (overwriting.content().isPresent() && !Digest.of(target).equals(overwriting.content().get())) {
			throw new DocumentException(Kind.CHANGED_OUTSIDE, file
					+ " was changed by somebody else since it was opened; overwrite it (a backup of it is kept), save under another name, or open it again");
		}
	}

	private static Path target(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			throw new IOException("it is a folder");
		}
		if (!Files.exists(file)) {
			if (Files.isSymbolicLink(file)) {
				throw new IOException("it is a link to a file that is not there");
			}
			return file;
		}
		Path target = file.toRealPath();
		if (!Files.isRegularFile(target)) {
			throw new IOException("it is not a regular file");
		}
		if (Permissions.forbidWriting(target)) {
			throw new IOException("it is write-protected");
		}
		return target;
	}

	/** The new file is in place: what goes wrong from here on must not look as if the save had failed. */
	private void settle(Path folder) {
		try {
			disk.forceFolder(folder);
			TemporaryFiles.clearStale(folder, clock);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The folder " + folder + " could not be forced to the disk", e);
		}
	}

	private void roll(Backups kept, Path newest) {
		try {
			kept.roll(Math.max(backups, 1), newest);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "Old backups stay", e);
		}
	}

	private static void clear(Path temporary) {
		try {
			if (temporary != null) {
				Files.deleteIfExists(temporary);
			}
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The temporary file " + temporary + " stays", e);
		}
	}
}
