package org.goldthread.document.storage;

import java.io.IOException;

/** A file holds more bytes than somebody is ready to read. */
public final class FileTooLargeException extends IOException {

	private static final long serialVersionUID = 1L;

	FileTooLargeException(long limit) {
		super("larger than " + limit + " bytes");
	}
}
