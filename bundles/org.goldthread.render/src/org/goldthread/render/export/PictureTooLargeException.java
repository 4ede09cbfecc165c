package org.goldthread.render.export;

/** A PNG image would need more memory than is reasonable; the message says its size and what to do. */
public final class PictureTooLargeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	PictureTooLargeException(long width, long height) {
		super("The image would be %,d by %,d pixels; choose a smaller scale, or SVG".formatted(width, height));
	}
}
