package org.goldthread.ui.repository.work;

import org.goldthread.store.StoreException;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;
import org.goldthread.ui.error.Sentence;

/** Tells users what a repository refused. */
public final class StoreRefusal {

	private StoreRefusal() {
	}

	/** Shows a refusal in the error dialog. */
	public static void show(StoreException refusal) {
		ErrorHandler.show(ErrorReport.expected(sentence(refusal), DataSafety.UNCHANGED, next(refusal.kind()), refusal));
	}

	/** The sentence of a refusal, without the commands that only a command line has. */
	public static String sentence(StoreException refusal) {
		return Sentence.ended(refusal.getMessage().replaceFirst("; [^;]*(: store init|GOLDTHREAD_DB_USER.*)$", ""));
	}

	/** Shows a fault of the program. */
	static void showUnexpected(String name, Throwable fault) {
		ErrorHandler.show(new ErrorReport(name + " did not work as it should", DataSafety.UNCHANGED,
				"Try again. If it happens again, copy the details and send them to whoever looks after Goldthread.", fault));
	}

	private static String next(StoreException.Kind kind) {
		return switch (kind) {
			case MISSING, OUTDATED -> "The view Repository makes a repository, or brings it up to date, with one click.";
			case UNREACHABLE -> "Try again in a while, or choose another repository in the view Repository.";
			case REFUSED -> "Do what the sentence names, and try again.";
			case DAMAGED -> "Verify the repository in the view Repository; where it is damaged, restore it from a backup.";
		};
	}
}
