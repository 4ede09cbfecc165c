package org.goldthread.workbench.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.goldthread.document.recovery.RecoverySnapshot;

/** Asks what becomes of unsaved changes that a crash has left. */
final class RecoveryDialog extends MessageDialog {

	/** What the user decides. */
	enum Answer {
		/** Open the portfolio with the changes. */
		RESTORE,
		/** Delete the changes. */
		DISCARD,
		/** Ask again at the next start. */
		LATER
	}

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy 'at' HH:mm", Locale.UK)
			.withZone(ZoneId.systemDefault());
	private static final int COMPARE = 1;

	private final Runnable compare;

	/**
	 * A dialog.
	 *
	 * @param compare shows what restoring would change, while the dialog stays open
	 */
	RecoveryDialog(Shell parent, RecoverySnapshot snapshot, Runnable compare) {
		super(parent, "Recover unsaved changes", null,
				"Goldthread ended before changes to " + snapshot.file().getFileName() + " were saved. They were put aside on "
						+ WHEN.format(snapshot.taken()) + ".\n\nRestore opens the portfolio with these changes; the file itself stays as it is until you save.",
				QUESTION, 0, "Restore", "Compare\u2026", "Discard", "Later");
		this.compare = compare;
	}

	/** Shows the dialog until the user has decided. */
	Answer ask() {
		return switch (open()) {
			case 0 -> Answer.RESTORE;
			case 2 -> Answer.DISCARD;
			default -> Answer.LATER;
		};
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COMPARE) {
			compare.run();
		} else {
			super.buttonPressed(button);
		}
	}
}
