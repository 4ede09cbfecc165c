package org.goldthread.ui.document;

import java.nio.file.Path;
import java.util.List;

/** Short names of files that still tell them apart. */
final class ShortNames {

	private ShortNames() {
	}

	/**
	 * The name of {@code file}, after as many of its folders as none of the others shares: "plan.goldthread", else
	 * "2018/plan.goldthread".
	 */
	static String of(Path file, List<Path> others) {
		for (int names = 1; names < file.getNameCount(); names++) {
			Path end = file.subpath(file.getNameCount() - names, file.getNameCount());
			if (others.stream().noneMatch(other -> !other.equals(file) && other.endsWith(end))) {
				return end.toString();
			}
		}
		return file.toString();
	}
}
