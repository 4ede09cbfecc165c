package org.goldthread.ui.document;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The files opened lately, latest first, kept between starts. */
public final class RecentFiles {

	private static final String KEY = "recentFiles";
	private static final int KEPT = 8;

	private RecentFiles() {
	}

	/** Those that still exist, latest first; at most eight. */
	public static List<Path> existing() {
		return stored().filter(Files::isRegularFile).toList();
	}

	/** Puts a file first and writes the list at once, so that it survives a crash. */
	static void add(Path file) {
		List<Path> files = new ArrayList<>(stored().toList());
		files.remove(file);
		files.add(0, file);
		IEclipsePreferences node = node();
		node.put(KEY, String.join("\n", files.stream().limit(KEPT).map(Path::toString).toList()));
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(RecentFiles.class).warn("The list of recent files is not kept for the next start", e);
		}
	}

	private static Stream<Path> stored() {
		return node().get(KEY, "").lines().filter(line -> !line.isBlank()).flatMap(RecentFiles::path);
	}

	private static Stream<Path> path(String line) {
		try {
			return Stream.of(Path.of(line));
		} catch (InvalidPathException e) {
			return Stream.empty();
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("org.goldthread.ui");
	}
}
