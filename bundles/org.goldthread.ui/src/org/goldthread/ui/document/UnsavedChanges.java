package org.goldthread.ui.document;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;

/** Asks, once for all documents that close together, what becomes of changes that are not saved. */
final class UnsavedChanges {

	private static final int SAVE = 0;
	private static final int DISCARD = 1;

	private UnsavedChanges() {
	}

	/** Whether the documents may close: nothing was unsaved, all is saved now, or the user lets the changes go. */
	static boolean settle(List<DocumentSaveable> closing) {
		List<DocumentSaveable> unsaved = closing.stream().filter(DocumentSaveable::isDirty).toList();
		if (unsaved.isEmpty()) {
			return true;
		}
		int answer = ask(unsaved);
		return answer == DISCARD || answer == SAVE && unsaved.stream().allMatch(saveable -> new DocumentSaving(saveable.document()).save());
	}

	private static int ask(List<DocumentSaveable> unsaved) {
		String names = unsaved.stream().map(DocumentSaveable::getName).collect(Collectors.joining("\n"));
		String question = unsaved.size() == 1
				? "Save the changes to " + names + "?"
				: "Save the changes to these portfolios?\n\n" + names;
		return new MessageDialog(ActiveShell.get(), "Unsaved changes", null,
				question + "\n\nChanges that are not saved are gone once the portfolio is closed.", MessageDialog.QUESTION, SAVE,
				"Save", "Do not save", IDialogConstants.CANCEL_LABEL).open();
	}
}
