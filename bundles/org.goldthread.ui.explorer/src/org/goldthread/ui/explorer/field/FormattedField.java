package org.goldthread.ui.explorer.field;

import java.util.Objects;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.model.edit.value.ValueFormat;

/** A field for dates, money, numbers and years: what is typed is read when the field is left, and refused with a reason. */
final class FormattedField implements Field {

	private final FieldContext context;
	private final ValueFormat format;
	private Text text;
	private ControlDecoration refusal;
	private Object shown;

	FormattedField(FieldContext context, ValueFormat format) {
		this.context = context;
		this.format = format;
	}

	@Override
	public Control create(Composite parent, FormToolkit toolkit) {
		text = toolkit.createText(parent, "", SWT.SINGLE);
		FieldBorder.around(text);
		text.setMessage(format.example());
		text.setEditable(!context.isReadOnly());
		refusal = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		refusal.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		refusal.hide();
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				refusal.hide();
				text.setText(format.write(context.value()));
			}
		});
		refresh();
		return text;
	}

	@Override
	public void refresh() {
		if (Objects.equals(shown, context.value()) && !text.getText().isEmpty()) {
			return;
		}
		shown = context.value();
		refusal.hide();
		text.setText(format.write(shown));
	}

	@Override
	public void setFocus() {
		text.setFocus();
		text.selectAll();
	}

	private void commit() {
		if (context.isReadOnly()) {
			return;
		}
		try {
			Object value = format.read(text.getText());
			refusal.hide();
			if (!Objects.equals(value, context.value())) {
				context.apply(SetFeature.of(context.element(), context.feature(), value));
			}
			shown = context.value();
			text.setText(format.write(shown));
		} catch (IllegalArgumentException unreadable) {
			refusal.setDescriptionText(unreadable.getMessage());
			refusal.show();
			refusal.showHoverText(unreadable.getMessage());
		}
	}
}
