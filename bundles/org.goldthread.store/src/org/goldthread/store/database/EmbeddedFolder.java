package org.goldthread.store.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;

/**
 * The folder of an embedded database: a file that marks it as ours, and the database. A database is made under another name
 * and then renamed, so that one that is there is whole, whatever happened while it was made.
 */
final class EmbeddedFolder {

	private static final String MARK = "goldthread.repository";
	private static final String MARK_TEXT = "This folder holds a repository of Goldthread portfolios. Change it with Goldthread only.\n";
	private static final String DATABASE = "database";
	private static final String UNFINISHED = "database.unfinished";

	private final Path folder;

	EmbeddedFolder(Path folder) {
		this.folder = folder;
	}

	/** Makes a database in a folder that is not there yet. */
	interface Maker {

		void make(Path database) throws StoreException;
	}

	Path path() {
		return folder;
	}

	Path database() {
		return folder.resolve(DATABASE);
	}

	/** Whether it bears our mark and holds a whole database. */
	boolean isOurs() {
		return Files.isRegularFile(folder.resolve(MARK)) && Files.isDirectory(database());
	}

	/**
	 * Makes the folder and a database in it. When that fails, all is as before.
	 *
	 * @return whether it was made; otherwise another process just made one
	 * @throws StoreException when the folder holds anything of others, or cannot be written
	 */
	boolean fill(Maker maker) throws StoreException {
		boolean isNew = !Files.exists(folder);
		try {
			Files.createDirectories(folder);
			checkEmpty();
			boolean done = false;
			try (FileChannel mark = FileChannel.open(folder.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
					FileLock turn = mark.lock()) {
				if (Files.isDirectory(database())) {
					done = true;
					return false;
				}
				delete(folder.resolve(UNFINISHED));
				maker.make(folder.resolve(UNFINISHED));
				Files.move(folder.resolve(UNFINISHED), database(), StandardCopyOption.ATOMIC_MOVE);
				done = true;
			} finally {
				if (!done) {
					delete(folder.resolve(UNFINISHED));
					Files.deleteIfExists(folder.resolve(MARK));
				}
			}
			mark();
			return true;
		} catch (IOException e) {
			throw new StoreException(Kind.UNREACHABLE, folder + " cannot be written, so no repository was made: " + e.getMessage(), e);
		} finally {
			if (isNew && !isOurs()) {
				removeIfEmpty();
			}
		}
	}

	/** Another process that just failed to make one may have removed the mark, which was its own as well. */
	private void mark() throws IOException {
		Files.writeString(folder.resolve(MARK), MARK_TEXT);
	}

	/** Removes the database and the mark, and the folder when nothing else is in it. */
	void clear() throws IOException {
		delete(database());
		Files.deleteIfExists(folder.resolve(MARK));
		removeIfEmpty();
	}

	/** What a process left that was killed while it made a database here is ours too. */
	private void checkEmpty() throws IOException, StoreException {
		try (Stream<Path> inside = Files.list(folder)) {
			List<String> names = inside.map(path -> path.getFileName().toString()).toList();
			boolean isLeft = names.contains(MARK) && List.of(MARK, UNFINISHED, DATABASE).containsAll(names);
			if (!names.isEmpty() && !isLeft) {
				throw new StoreException(Kind.REFUSED, folder + " is not empty, so no repository was made there; name a new folder");
			}
		}
	}

	private void removeIfEmpty() {
		if (!folder.toFile().delete()) {
			System.getLogger(EmbeddedFolder.class.getName()).log(System.Logger.Level.DEBUG, "{0} is kept", folder);
		}
	}

	private static void delete(Path tree) throws IOException {
		if (Files.exists(tree)) {
			try (Stream<Path> inside = Files.walk(tree)) {
				for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}
}
