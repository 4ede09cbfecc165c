package org.goldthread.ui.diagram.direct;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A text field over a label of the canvas. Enter and a click elsewhere make the edit, Escape drops it. In a field of several lines
 * Enter makes a line, and Ctrl+Enter the edit.
 */
public final class LabelEditing extends DirectEditManager {

	private static final int LEAST_WIDTH = 60;

	private final String initialText;
	private final Consumer<Boolean> open;
	private final int style;

	private LabelEditing(GraphicalEditPart part, String initialText, Supplier<Rectangle> area, Consumer<Boolean> open, int style) {
		super(part, TextCellEditor.class, editor -> relocate(editor, area.get()));
		this.initialText = initialText;
		this.open = open;
		this.style = style;
	}

	/**
	 * Prepares editing of one line; {@link #show()} starts it.
	 *
	 * @param initialText what the field starts with
	 * @param area where the field lies, in px of the canvas; asked again whenever the figure moves
	 * @param open hears true when the field opens and false when it closes
	 */
	public LabelEditing(GraphicalEditPart part, String initialText, Supplier<Rectangle> area, Consumer<Boolean> open) {
		this(part, initialText, area, open, SWT.SINGLE | SWT.BORDER);
	}

	/** Prepares editing of several lines, as the constructor does of one. */
	public static LabelEditing ofLines(GraphicalEditPart part, String initialText, Supplier<Rectangle> area, Consumer<Boolean> open) {
		return new LabelEditing(part, initialText, area, open, SWT.MULTI | SWT.WRAP | SWT.BORDER);
	}

	@Override
	protected CellEditor createCellEditorOn(Composite composite) {
		return new TextCellEditor(composite, style);
	}

	@Override
	protected void initCellEditor() {
		Text text = text(getCellEditor());
		getCellEditor().setValue(initialText);
		text.selectAll();
		open.accept(true);
	}

	@Override
	protected void bringDown() {
		boolean wasOpen = getCellEditor() != null;
		super.bringDown();
		if (wasOpen) {
			open.accept(false);
		}
	}

	private static void relocate(CellEditor editor, Rectangle area) {
		Text text = text(editor);
		int height = Math.max(area.height, text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		text.setBounds(area.x, area.y - (height - area.height) / 2, Math.max(LEAST_WIDTH, area.width), height);
	}

	private static Text text(CellEditor editor) {
		return (Text) editor.getControl();
	}
}
