package org.goldthread.ui.registers.field;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Says below a field why what is written there is refused; the field stays open with its text. */
public final class RefusalBubble implements IEditErrorHandler {

	private static final int WIDTH = 340;
	private static final String OWN_COLOURS = "org.eclipse.e4.ui.css.disabled";

	private final WorkbenchTheme theme;
	private Shell shell;

	/** A bubble in the colours of {@code theme}. */
	public RefusalBubble(WorkbenchTheme theme) {
		this.theme = theme;
	}

	@Override
	public void removeError(ICellEditor editor) {
		if (shell != null && !shell.isDisposed()) {
			shell.dispose();
		}
		colour(editor, "ink");
	}

	@Override
	public void displayError(ICellEditor editor, Exception refusal) {
		removeError(editor);
		Control field = editor.getEditorControl();
		if (field == null || field.isDisposed()) {
			return;
		}
		colour(editor, "red");
		shell = new Shell(field.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
		shell.setData(OWN_COLOURS, Boolean.TRUE);
		shell.setBackground(theme.colour("red"));
		FillLayout frame = new FillLayout();
		frame.marginHeight = 1;
		frame.marginWidth = 1;
		shell.setLayout(frame);
		Composite area = new Composite(shell, SWT.NONE);
		area.setBackground(theme.colour("surface"));
		area.setLayout(new GridLayout());
		Label label = new Label(area, SWT.WRAP);
		label.setText(refusal.getMessage());
		label.setBackground(theme.colour("surface"));
		label.setForeground(theme.colour("ink"));
		GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
		wide.widthHint = WIDTH;
		label.setLayoutData(wide);
		shell.pack();
		Popups.move(shell, field);
		shell.setVisible(true);
		field.addListener(SWT.Dispose, event -> removeError(editor));
	}

	@Override
	public void displayError(ICellEditor editor, IConfigRegistry registry, Exception refusal) {
		displayError(editor, refusal);
	}

	private void colour(ICellEditor editor, String token) {
		Control field = editor.getEditorControl();
		if (field != null && !field.isDisposed()) {
			field.setForeground(theme.colour(token));
		}
	}
}
