package org.goldthread.document.storage;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The file system of this machine. */
final class LocalDisk implements Disk {

	private static final FileAttribute<?>[] OWNER_ONLY = {
			PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };

	@Override
	public byte[] read(Path file, long limit) throws IOException {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new IOException("not a regular file");
		}
		long size = Files.size(file);
		if (size > limit) {
			throw new FileTooLargeException(limit);
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes((int) Math.min(size, Integer.MAX_VALUE - 8));
			if (in.read() >= 0) {
				throw new IOException("it grew while it was read");
			}
			return bytes;
		}
	}

	@Override
	public void writeNew(Path file, Content content, boolean ownerOnly) throws IOException {
		FileAttribute<?>[] attributes = ownerOnly && Permissions.areKept(file) ? OWNER_ONLY : new FileAttribute<?>[0];
		try (FileChannel channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), attributes)) {
			content.writeTo(channel);
		}
	}

	@Override
	public void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, WRITE)) {
			channel.force(true);
		}
	}

	@Override
	public void forceFolder(Path folder) throws IOException {
		if (!Permissions.areKept(folder)) {
			return; // Windows opens no folders; NTFS journals the names by itself
		}
		try (FileChannel channel = FileChannel.open(folder, READ)) {
			channel.force(true);
		}
	}

	@Override
	public void keepAs(Path file, Path name) throws IOException {
		try {
			Files.createLink(name, file);
		} catch (FileAlreadyExistsException | NoSuchFileException e) {
			throw e;
		} catch (IOException | UnsupportedOperationException e) {
			Files.copy(file, name, StandardCopyOption.COPY_ATTRIBUTES);
			force(name);
		}
	}

	@Override
	public void replace(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
	}
}
