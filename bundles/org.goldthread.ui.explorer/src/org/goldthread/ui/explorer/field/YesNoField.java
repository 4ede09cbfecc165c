package org.goldthread.ui.explorer.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.element.SetFeature;

/** A field for yes or no. */
final class YesNoField implements Field {

	private final FieldContext context;
	private Button box;

	YesNoField(FieldContext context) {
		this.context = context;
	}

	@Override
	public Control create(Composite parent, FormToolkit toolkit) {
		box = toolkit.createButton(parent, Labels.of(context.feature()), SWT.CHECK);
		box.setEnabled(!context.isReadOnly());
		box.addListener(SWT.Selection,
				event -> context.apply(SetFeature.of(context.element(), context.feature(), box.getSelection())));
		refresh();
		return box;
	}

	@Override
	public void refresh() {
		box.setSelection(Boolean.TRUE.equals(context.value()));
	}

	@Override
	public void setFocus() {
		box.setFocus();
	}
}
