package org.goldthread.ui.document;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.goldthread.document.DocumentException;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;
import org.goldthread.ui.error.Sentence;

/** Saves a document and asks the user where only they can decide: somebody else wrote the file, or it cannot be written. */
public final class DocumentSaving {

	private static final int SAVE_AS = 0;

	private final PortfolioDocument document;

	private interface Step {
		void run() throws DocumentException;
	}

	/** Saves {@code document}. */
	public DocumentSaving(PortfolioDocument document) {
		this.document = document;
	}

	/** Saves to the document's own file; returns whether the changes are in a file now. */
	public boolean save() {
		Optional<String> readOnly = document.readOnlyReason();
		if (readOnly.isPresent()) {
			return offerSaveAs(readOnly.get());
		}
		return attempt(document::save);
	}

	/** Asks for a file and saves there; returns whether that was done. */
	public boolean saveAs() {
		FileDialog dialog = new FileDialog(ActiveShell.get(), SWT.SAVE);
		dialog.setText("Save the portfolio as");
		dialog.setFilterExtensions(PortfolioFiles.filter());
		dialog.setFilterPath(document.file().getParent().toString());
		dialog.setFileName(document.file().getFileName().toString());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		return chosen != null && attempt(() -> document.saveAs(PortfolioFiles.withEnding(Path.of(chosen))));
	}

	/** Reads the file again, after asking when changes would be lost; returns whether that was done. */
	public boolean revert() {
		boolean agreed = !document.isDirty() || MessageDialog.open(MessageDialog.CONFIRM, ActiveShell.get(), "Revert",
				"Go back to " + document.file().getFileName() + " as it was saved last?\n\nAll changes since then are gone.",
				SWT.NONE, "Revert", IDialogConstants.CANCEL_LABEL) == 0;
		return agreed && attempt(document::revert);
	}

	private boolean attempt(Step step) {
		DocumentException[] failure = new DocumentException[1];
		BusyIndicator.showWhile(null, () -> {
			try {
				step.run();
			} catch (DocumentException e) {
				failure[0] = e;
			}
		});
		return failure[0] == null || answer(failure[0]);
	}

	private boolean answer(DocumentException failure) {
		return switch (failure.kind()) {
			case CHANGED_OUTSIDE -> askAboutOtherVersion();
			case READ_ONLY -> offerSaveAs(failure.getMessage());
			case NOT_WRITABLE -> offerSaveAs(failure.getMessage());
			default -> report(failure);
		};
	}

	private boolean askAboutOtherVersion() {
		int answer = new MessageDialog(ActiveShell.get(), "Changed by somebody else", null,
				document.file().getFileName() + " was changed by somebody else since you opened it.\n\n"
						+ "Overwrite keeps their version as a backup beside the file. Reload takes their version and drops your unsaved changes.",
				MessageDialog.WARNING, 2, "Overwrite", "Reload", IDialogConstants.CANCEL_LABEL).open();
		return switch (answer) {
			case 0 -> attempt(document::saveOverwriting);
			case 1 -> attempt(document::revert);
			default -> false;
		};
	}

	private boolean offerSaveAs(String reason) {
		int answer = new MessageDialog(ActiveShell.get(), "Not saved", null,
				Sentence.ended(reason) + "\n\n" + DataSafety.STILL_OPEN.sentence(), MessageDialog.WARNING, SAVE_AS, "Save as\u2026",
				IDialogConstants.CANCEL_LABEL).open();
		return answer == SAVE_AS && saveAs();
	}

	private boolean report(DocumentException failure) {
		ErrorHandler.show(new ErrorReport(failure.getMessage(), DataSafety.STILL_OPEN,
				"Mend what the sentence names and save again, or choose File > Save as to save elsewhere.", failure));
		return false;
	}
}
