package org.goldthread.ui.explorer.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.goldthread.model.edit.element.SetFeature;

/** A field for words: every part of the workbench sees them as they are typed, and one undo takes back what was typed in one go. */
final class TextField implements Field {

	private static final int MOST_CHARACTERS = 100_000;

	private final FieldContext context;
	private final boolean tall;
	private Text text;
	private boolean refreshing;

	TextField(FieldContext context, boolean tall) {
		this.context = context;
		this.tall = tall;
	}

	@Override
	public Control create(Composite parent, FormToolkit toolkit) {
		text = toolkit.createText(parent, "", tall ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE);
		FieldBorder.around(text);
		text.setTextLimit(MOST_CHARACTERS);
		text.setEditable(!context.isReadOnly());
		refresh();
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.FocusOut, event -> context.document().edits().endMerge());
		if (tall) {
			text.addListener(SWT.Traverse, TextField::leaveWithTab);
		}
		return text;
	}

	@Override
	public void refresh() {
		String value = context.value() == null ? "" : context.value().toString();
		if (!text.getText().equals(value)) {
			refreshing = true;
			text.setText(value);
			text.setSelection(value.length());
			refreshing = false;
		}
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	@Override
	public boolean isTall() {
		return tall;
	}

	private void typed() {
		if (!refreshing) {
			String value = text.getText().isEmpty() ? null : text.getText();
			context.apply(SetFeature.whileTyping(context.element(), context.feature(), value));
		}
	}

	/** Tab leads on to the next field instead of into the text. */
	private static void leaveWithTab(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}
}
