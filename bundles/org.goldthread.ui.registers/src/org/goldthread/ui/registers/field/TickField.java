package org.goldthread.ui.registers.field;

import org.eclipse.nebula.widgets.nattable.edit.editor.CheckBoxCellEditor;

/** Turns Y into N and back, at once. */
public final class TickField extends CheckBoxCellEditor {

	@Override
	public void setCanonicalValue(Object value) {
		super.setCanonicalValue("Y".equals(value));
	}

	@Override
	public Object getCanonicalValue() {
		return getEditorValue() ? "Y" : "N";
	}
}
