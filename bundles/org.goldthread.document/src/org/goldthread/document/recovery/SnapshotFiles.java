package org.goldthread.document.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.goldthread.document.storage.Content;
import org.goldthread.document.storage.Disk;
import org.goldthread.document.storage.TemporaryFiles;

/**
 * The two files of one snapshot in the recovery folder: the note is there before the portfolio and goes after it.
 *
 * @param note properties
 * @param portfolio the portfolio, as in a file
 */
record SnapshotFiles(Path note, Path portfolio) {

	static final String NOTE = ".snapshot";
	static final String PORTFOLIO = ".goldthread";

	static SnapshotFiles named(Path folder, String name) {
		return new SnapshotFiles(folder.resolve(name + NOTE), folder.resolve(name + PORTFOLIO));
	}

	static SnapshotFiles ofPortfolio(Path portfolio) {
		String name = portfolio.getFileName().toString();
		return named(portfolio.toAbsolutePath().getParent(), name.substring(0, name.length() - PORTFOLIO.length()));
	}

	void write(Disk disk, SnapshotNote owner, Content content) throws IOException {
		Path folder = note.toAbsolutePath().getParent();
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder);
			if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
			}
		}
		replace(disk, owner.content(), note);
		replace(disk, content, portfolio);
		disk.forceFolder(folder);
	}

	void delete() throws IOException {
		Files.deleteIfExists(portfolio);
		Files.deleteIfExists(note);
	}

	private static void replace(Disk disk, Content content, Path file) throws IOException {
		Path temporary = TemporaryFiles.in(file.toAbsolutePath().getParent());
		try {
			disk.writeNew(temporary, content, true);
			disk.force(temporary);
			disk.replace(temporary, file);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
