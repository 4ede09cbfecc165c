package org.goldthread.workbench.recovery;

import java.time.Clock;
import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.document.DocumentException;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.document.recovery.ElementDifference;
import org.goldthread.document.recovery.RecoverySnapshot;
import org.goldthread.document.recovery.RecoverySnapshots;
import org.goldthread.document.recovery.SnapshotComparison;
import org.goldthread.ui.GoldthreadHome;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;
import org.goldthread.workbench.file.PortfolioOpening;

/** Offers, at the start, what a crash has left: each snapshot can be restored, compared with its file, discarded, or kept for later. */
public final class RecoveryOffer {

	private final IWorkbenchWindow window;
	private final RecoverySnapshots snapshots = new RecoverySnapshots(GoldthreadHome.recovery(), Clock.systemUTC());

	/** An offer in {@code window}. */
	public RecoveryOffer(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Asks about each snapshot that waits; without one nothing is shown. */
	public void make() {
		try {
			List<RecoverySnapshot> pending = snapshots.pending();
			for (RecoverySnapshot snapshot : pending) {
				settle(snapshot);
			}
		} catch (DocumentException e) {
			report(e);
		}
	}

	private void settle(RecoverySnapshot snapshot) {
		switch (new RecoveryDialog(window.getShell(), snapshot, () -> compare(snapshot)).ask()) {
			case RESTORE -> restore(snapshot);
			case DISCARD -> discard(snapshot);
			case LATER -> {
				// The snapshot stays where it is and is offered again at the next start.
			}
		}
	}

	private void compare(RecoverySnapshot snapshot) {
		try {
			List<ElementDifference> differences = SnapshotComparison.of(snapshot, window.getService(Documents.class).settings());
			new ComparisonDialog(window.getShell().getDisplay().getActiveShell(), snapshot.file().getFileName().toString(),
					differences).open();
		} catch (DocumentException e) {
			report(e);
		}
	}

	private void restore(RecoverySnapshot snapshot) {
		try {
			Documents documents = window.getService(Documents.class);
			PortfolioDocument document = PortfolioDocument.recover(snapshot, documents.settings());
			documents.adopt(document);
			new PortfolioOpening(window).show(document);
		} catch (DocumentException e) {
			report(e);
		}
	}

	private void discard(RecoverySnapshot snapshot) {
		try {
			snapshots.discard(snapshot);
		} catch (DocumentException e) {
			report(e);
		}
	}

	private static void report(DocumentException failure) {
		ErrorHandler.show(new ErrorReport(failure.getMessage(), DataSafety.UNCHANGED,
				"The snapshots are kept and offered again at the next start.", failure));
	}
}
