package org.goldthread.ui.explorer.field;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.goldthread.model.edit.element.SetFeature;

/** A field for several words, one a line, such as the layers that a diagram shows. */
final class LinesField implements Field {

	private final FieldContext context;
	private Text text;

	LinesField(FieldContext context) {
		this.context = context;
	}

	@Override
	public Control create(Composite parent, FormToolkit toolkit) {
		text = toolkit.createText(parent, "", SWT.MULTI | SWT.V_SCROLL);
		FieldBorder.around(text);
		text.setMessage("one a line");
		text.setEditable(!context.isReadOnly());
		text.addListener(SWT.FocusOut, event -> commit());
		refresh();
		return text;
	}

	@Override
	public void refresh() {
		if (!text.isFocusControl()) {
			text.setText(String.join("\n", lines()));
		}
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	@Override
	public boolean isTall() {
		return true;
	}

	private void commit() {
		List<String> typed = text.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
		if (!context.isReadOnly() && !typed.equals(lines())) {
			context.apply(SetFeature.ofMany(context.element(), context.feature(), typed));
		}
	}

	private List<String> lines() {
		return ((List<?>) context.value()).stream().map(Object::toString).toList();
	}
}
