package org.goldthread.ui.registers.field;

import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field of several lines. Alt+Enter begins a new line, as in spreadsheets; Enter is the end. */
public final class LongTextField extends TextCellEditor {

	private static final int LEAST_WIDTH = 320;
	private static final int HEIGHT = 128;

	/** A field that keeps what is typed on Enter. */
	public LongTextField() {
		super(false, true);
	}

	@Override
	public Text createEditorControl(Composite parent) {
		Text text = super.createEditorControl(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.addListener(SWT.KeyDown, event -> {
			if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD3) != 0) {
				text.insert(Text.DELIMITER);
				event.doit = false;
			}
		});
		return text;
	}

	@Override
	public Rectangle calculateControlBounds(Rectangle cell) {
		Rectangle room = parent.getClientArea();
		int width = Math.max(cell.width, LEAST_WIDTH);
		int x = Math.max(0, Math.min(cell.x, room.width - width));
		int y = Math.max(0, Math.min(cell.y, room.height - HEIGHT));
		return new Rectangle(x, y, width, Math.max(cell.height, HEIGHT));
	}
}
