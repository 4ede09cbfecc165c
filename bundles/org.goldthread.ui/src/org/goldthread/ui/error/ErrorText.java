package org.goldthread.ui.error;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/**
 * What the error dialog says of a status, in the order in which people ask.
 *
 * @param happened what happened
 * @param safety whether the data is safe
 * @param next what to do next
 * @param details everything that helps somebody else to help; may be long
 */
record ErrorText(String happened, String safety, String next, String details) {

	private static final String UNEXPECTED_NEXT =
			"Undo the last step and try again. If it happens again, copy the details and send them to whoever looks after Goldthread.";

	static ErrorText of(IStatus status) {
		return status instanceof ErrorReport report
				? new ErrorText(Sentence.ended(report.getMessage()), report.safety().sentence(), report.next(), details(status))
				: new ErrorText(happened(status), DataSafety.LAST_SAVE.sentence(), UNEXPECTED_NEXT, details(status));
	}

	private static String happened(IStatus status) {
		Optional<String> reason = leaves(status).filter(leaf -> !isProgrammingError(leaf.getException())).map(IStatus::getMessage)
				.filter(message -> message != null && !message.isBlank()).findFirst();
		return Sentence.ended("Something in Goldthread did not work as it should" + reason.map(words -> ": " + words).orElse(""));
	}

	/** Whether the message is of use to programmers alone; they find it in the details. */
	private static boolean isProgrammingError(Throwable cause) {
		return cause instanceof RuntimeException || cause instanceof Error;
	}

	private static Stream<IStatus> leaves(IStatus status) {
		return status.isMultiStatus() && status.getChildren().length > 0
				? Stream.of(status.getChildren()).flatMap(ErrorText::leaves)
				: Stream.of(status);
	}

	private static String details(IStatus status) {
		StringWriter text = new StringWriter();
		PrintWriter lines = new PrintWriter(text);
		lines.println(status.getMessage());
		lines.println("Goldthread " + Platform.getBundle("org.goldthread.ui").getVersion() + ", Java " + Runtime.version() + ", "
				+ System.getProperty("os.name") + " " + System.getProperty("os.version"));
		leaves(status).forEach(leaf -> {
			lines.println(leaf.getPlugin() + ": " + leaf.getMessage());
			if (leaf.getException() != null) {
				leaf.getException().printStackTrace(lines);
			}
		});
		return text.toString();
	}
}
