package org.goldthread.ui.explorer.field;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.goldthread.model.edit.element.SetFeature;

/** A field for one of the terms of a standard. */
final class ChoiceField implements Field {

	private final FieldContext context;
	private final List<EEnumLiteral> choices;
	private Combo combo;

	ChoiceField(FieldContext context) {
		this.context = context;
		this.choices = ((EEnum) context.feature().getEType()).getELiterals();
	}

	@Override
	public Control create(Composite parent, FormToolkit toolkit) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		choices.forEach(choice -> combo.add(choice.getLiteral()));
		combo.setVisibleItemCount(Math.min(choices.size(), 15));
		combo.setEnabled(!context.isReadOnly());
		combo.addListener(SWT.Selection, event -> chosen());
		refresh();
		return combo;
	}

	@Override
	public void refresh() {
		int index = choices.indexOf(((EEnum) context.feature().getEType()).getEEnumLiteral(((Enumerator) context.value()).getValue()));
		if (combo.getSelectionIndex() != index) {
			combo.select(index);
		}
	}

	@Override
	public void setFocus() {
		combo.setFocus();
	}

	private void chosen() {
		context.apply(SetFeature.of(context.element(), context.feature(), choices.get(combo.getSelectionIndex()).getInstance()));
	}
}
