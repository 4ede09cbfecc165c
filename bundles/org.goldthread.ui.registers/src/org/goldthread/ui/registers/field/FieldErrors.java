package org.goldthread.ui.registers.field;

import java.util.function.Predicate;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;

/** Hands on what is refused while users type, but not about words that may still become right. */
final class FieldErrors implements IEditErrorHandler {

	private final IEditErrorHandler other;
	private final Predicate<String> mayBecomeRight;

	/** @param mayBecomeRight whether a text can be the beginning of one that is not refused */
	FieldErrors(IEditErrorHandler other, Predicate<String> mayBecomeRight) {
		this.other = other;
		this.mayBecomeRight = mayBecomeRight;
	}

	@Override
	public void removeError(ICellEditor editor) {
		other.removeError(editor);
	}

	@Override
	public void displayError(ICellEditor editor, Exception refusal) {
		if (isOpen(editor)) {
			removeError(editor);
		} else {
			other.displayError(editor, refusal);
		}
	}

	@Override
	public void displayError(ICellEditor editor, IConfigRegistry registry, Exception refusal) {
		if (isOpen(editor)) {
			removeError(editor);
		} else {
			other.displayError(editor, registry, refusal);
		}
	}

	private boolean isOpen(ICellEditor editor) {
		return editor.getEditorValue() instanceof String text && mayBecomeRight.test(text);
	}
}
