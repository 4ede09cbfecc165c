package org.goldthread.document.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Hands the access rights of a file on to the one that takes its place. On Windows the folder's rights hold for both. */
final class Permissions {

	private static final Set<PosixFilePermission> WRITE = EnumSet.of(PosixFilePermission.OWNER_WRITE,
			PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
	private static final Set<PosixFilePermission> GROUP = EnumSet.of(PosixFilePermission.GROUP_READ,
			PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

	private Permissions() {
	}

	/** Whether the file system of {@code path} keeps POSIX permissions. */
	static boolean areKept(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	/** Whether {@code file} must not be written; the administrator, whom the system lets write anything, is asked to respect that too. */
	static boolean forbidWriting(Path file) throws IOException {
		if (!Files.isWritable(file)) {
			return true;
		}
		return areKept(file) && Files.getPosixFilePermissions(file).stream().noneMatch(WRITE::contains);
	}

	/** Gives {@code to} the owner, the group and the permissions of {@code from}; a foreign group gets no rights. */
	static void copy(Path from, Path to) throws IOException {
		if (!areKept(from)) {
			return;
		}
		PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
		PosixFileAttributes given = Files.readAttributes(to, PosixFileAttributes.class);
		PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
		Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
		permissions.addAll(wanted.permissions());
		if (!wanted.group().equals(given.group()) && !succeeds(() -> view.setGroup(wanted.group()))) {
			permissions.removeAll(GROUP);
		}
		if (!wanted.owner().equals(given.owner())) {
			succeeds(() -> view.setOwner(wanted.owner()));
		}
		view.setPermissions(permissions);
	}

	private static boolean succeeds(Step step) throws IOException {
		try {
			step.run();
			return true;
		} catch (FileSystemException e) {
			return false; // only the administrator may give files away
		}
	}

	private interface Step {
		void run() throws IOException;
	}
}
