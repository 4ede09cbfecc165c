package org.goldthread.document.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Earlier versions of one file, in the folder {@value #FOLDER} beside it: the folder's access rights hold for them too,
 * and they are on the same disk, so that keeping one costs a link and no copy.
 */
public final class Backups {

	/** Name of the folder beside the file. */
	public static final String FOLDER = ".goldthread-backups";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
	private static final String TIMES = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3])[0-5]\\d[0-5]\\d\\.\\d{3}Z";
	private static final int LONGEST_STEM = 200;

	private final Path folder;
	private final String stem;
	private final String ending;
	private final Pattern names;

	private Backups(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String base = dot > 0 ? name.substring(0, dot) : name;
		folder = file.resolveSibling(FOLDER);
		ending = dot > 0 ? name.substring(dot) : "";
		stem = base.length() > LONGEST_STEM ? base.substring(0, LONGEST_STEM) : base;
		names = Pattern.compile(Pattern.quote(stem) + " " + TIMES + Pattern.quote(ending));
	}

	/** The backups of {@code file}, which need not be there. */
	public static Backups of(Path file) {
		return new Backups(file);
	}

	/** The backups that are there, newest first. */
	public List<Path> list() throws IOException {
		List<Path> found = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, this::isOurs)) {
				files.forEach(found::add);
			}
		}
		found.sort(Comparator.comparing((Path path) -> path.getFileName().toString()).reversed());
		return found;
	}

	/** Keeps what {@code file} holds now, under a later time than any other backup even when the clock was set back. */
	Path add(Disk disk, Path file, Instant now) throws IOException {
		Files.createDirectories(folder);
		Instant time = now;
		List<Path> others = list();
		if (!others.isEmpty() && !time(others.get(0)).isBefore(now)) {
			time = time(others.get(0)).plusMillis(1);
		}
		Path backup = folder.resolve(stem + " " + TIME.format(time) + ending);
		disk.keepAs(file, backup);
		return backup;
	}

	/** Deletes the oldest until {@code number} are left; {@code newest} always stays. */
	void roll(int number, Path newest) throws IOException {
		List<Path> others = list();
		others.remove(newest);
		for (Path old : others.subList(Math.min(Math.max(number - 1, 0), others.size()), others.size())) {
			Files.deleteIfExists(old);
		}
	}

	private Instant time(Path backup) {
		String name = backup.getFileName().toString();
		return TIME.parse(name.substring(stem.length() + 1, name.length() - ending.length()), Instant::from);
	}

	private boolean isOurs(Path file) {
		return names.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file);
	}
}
