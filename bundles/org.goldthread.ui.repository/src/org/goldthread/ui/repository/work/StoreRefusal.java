package org.goldthread.ui.repository.work;

import org.goldthread.store.StoreException;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;

/** Tells users what a repository refused. */
public final class StoreRefusal {

	private StoreRefusal() {
	}

	/** Shows a refusal in the error dialog. */
	public static void show(StoreException refusal) {
		ErrorHandler.show(ErrorReport.expected(refusal.getMessage(), DataSafety.UNCHANGED, next(refusal.kind()), refusal));
	}

	/** Shows a fault of the program. */
	static void showUnexpected(String name, Throwable fault) {
		ErrorHandler.show(new ErrorReport(name + " did not work as it should", DataSafety.UNCHANGED,
				"Try again. If it happens again, copy the details and send them to whoever looks after Goldthread.", fault));
	}

	private static String next(StoreException.Kind kind) {
		return switch (kind) {
			case UNREACHABLE -> "Try again in a while, or choose another repository in the view Repository.";
			case REFUSED -> "Do what the sentence names, and try again.";
			case DAMAGED -> "Verify the repository in the view Repository; where it is damaged, restore it from a backup.";
		};
	}
}
