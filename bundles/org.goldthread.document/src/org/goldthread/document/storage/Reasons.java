package org.goldthread.document.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in a few words of a sentence why the file system refused something. */
public final class Reasons {

	private Reasons() {
	}

	/** The reason, without a full stop, such as "permission denied". */
	public static String of(IOException e) {
		String words = switch (e) {
			case AccessDeniedException denied -> "permission denied";
			case NoSuchFileException missing -> "the folder is not there";
			case FileSystemException other when other.getReason() != null -> other.getReason();
			default -> e.getMessage() == null ? "" : e.getMessage();
		};
		String first = words.lines().findFirst().orElse("").strip();
		return first.isEmpty() ? "the disk gave no reason" : first.replaceAll("\\.+$", "");
	}
}
