package org.goldthread.document.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for the files that a save writes beside the real one, and the clearing of those that a crash left. One is
 * cleared only when its name is ours, the process in the name is gone, and it is older than a day: the
 * folder may be shared with other machines, whose processes cannot be seen from here.
 */
public final class TemporaryFiles {

	private static final Pattern NAME = Pattern.compile("\\.goldthread-save-(\\d{1,10})-[0-9a-f]{16}\\.tmp");
	private static final Duration STALE_AFTER = Duration.ofDays(1);

	private TemporaryFiles() {
	}

	/** A free name in {@code folder}. */
	public static Path in(Path folder) {
		String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
		return folder.resolve(".goldthread-save-" + ProcessHandle.current().pid() + "-" + random + ".tmp");
	}

	/** Clears what crashed saves left in {@code folder}. What cannot be cleared stays: it harms nobody. */
	public static void clearStale(Path folder, Clock clock) {
		try (DirectoryStream<Path> candidates = Files.newDirectoryStream(folder, ".goldthread-save-*.tmp")) {
			for (Path candidate : candidates) {
				if (isStale(candidate, clock)) {
					Files.deleteIfExists(candidate);
				}
			}
		} catch (IOException | SecurityException e) {
			System.getLogger(TemporaryFiles.class.getName()).log(System.Logger.Level.DEBUG, "Left over files stay in " + folder, e);
		}
	}

	private static boolean isStale(Path candidate, Clock clock) throws IOException {
		Matcher name = NAME.matcher(candidate.getFileName().toString());
		return name.matches()
				&& Files.getLastModifiedTime(candidate).toInstant().isBefore(clock.instant().minus(STALE_AFTER))
				&& ProcessHandle.of(Long.parseLong(name.group(1))).filter(ProcessHandle::isAlive).isEmpty();
	}
}
