package org.goldthread.benchmarks.document;

import java.io.IOException;
import java.nio.file.Path;

import org.goldthread.document.storage.Content;
import org.goldthread.document.storage.Disk;

/** The real disk without waiting for the device, whose time has nothing to do with ours. */
final class UnforcedDisk implements Disk {

	private final Disk disk = Disk.local();

	@Override
	public byte[] read(Path file, long limit) throws IOException {
		return disk.read(file, limit);
	}

	@Override
	public void writeNew(Path file, Content content, boolean ownerOnly) throws IOException {
		disk.writeNew(file, content, ownerOnly);
	}

	@Override
	public void force(Path file) {
		// measured apart
	}

	@Override
	public void forceFolder(Path folder) {
		// measured apart
	}

	@Override
	public void keepAs(Path file, Path name) throws IOException {
		disk.keepAs(file, name);
	}

	@Override
	public void replace(Path from, Path to) throws IOException {
		disk.replace(from, to);
	}
}
