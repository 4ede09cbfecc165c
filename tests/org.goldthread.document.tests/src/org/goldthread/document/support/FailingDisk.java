package org.goldthread.document.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.goldthread.document.storage.Content;
import org.goldthread.document.storage.Disk;

/** The real disk until a chosen step, which fails. */
public final class FailingDisk implements Disk {

	/** Where it fails. */
	public enum Step {
		/** The disk is full in the middle of the new file. */
		FULL,
		/** The new file cannot be forced to the device. */
		FORCE,
		/** The disk gives back other bytes than were written. */
		GARBLED,
		/** No backup can be made. */
		BACKUP,
		/** The new file cannot take the place of the old one. */
		REPLACE,
		/** The folder cannot be forced to the device, when all is done. */
		FOLDER
	}

	private final Disk disk = Disk.local();
	private final Step failing;

	/** A disk that fails at a step. */
	public FailingDisk(Step failing) {
		this.failing = failing;
	}

	@Override
	public byte[] read(Path file, long limit) throws IOException {
		return disk.read(file, limit);
	}

	@Override
	public void writeNew(Path file, Content content, boolean ownerOnly) throws IOException {
		byte[] bytes = content.stream().readAllBytes();
		if (failing == Step.FULL) {
			Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
			throw new IOException("No space left on device");
		}
		if (failing == Step.GARBLED) {
			bytes[bytes.length / 2] ^= 1;
		}
		disk.writeNew(file, Content.of(bytes), ownerOnly);
	}

	@Override
	public void force(Path file) throws IOException {
		failAt(Step.FORCE);
		disk.force(file);
	}

	@Override
	public void forceFolder(Path folder) throws IOException {
		failAt(Step.FOLDER);
		disk.forceFolder(folder);
	}

	@Override
	public void keepAs(Path file, Path name) throws IOException {
		failAt(Step.BACKUP);
		disk.keepAs(file, name);
	}

	@Override
	public void replace(Path from, Path to) throws IOException {
		failAt(Step.REPLACE);
		disk.replace(from, to);
	}

	private void failAt(Step step) throws IOException {
		if (failing == step) {
			throw new IOException("Input/output error");
		}
	}
}
