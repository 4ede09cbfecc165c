package org.goldthread.ui.error;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.goldthread.rules.Severity;
import org.goldthread.ui.image.Images;

/** Tells of an error: what happened, whether the data is safe, what to do; the details are for the clipboard and the log. */
final class ErrorDialog extends Dialog {

	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int TEXT_WIDTH = 460;

	private final ErrorText text;

	ErrorDialog(Shell parent, ErrorText text) {
		super(parent);
		this.text = text;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Goldthread");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 20).spacing(12, 12).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label icon = new Label(area, SWT.NONE);
		icon.setImage(PlatformUI.getWorkbench().getService(Images.class).of(Severity.ERROR));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(icon);
		paragraph(area, text.happened()).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		new Label(area, SWT.NONE);
		paragraph(area, text.safety());
		new Label(area, SWT.NONE);
		paragraph(area, text.next());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, "Copy details", false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY) {
			copyDetails();
		} else {
			super.buttonPressed(button);
		}
	}

	private void copyDetails() {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { text.details() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private static Label paragraph(Composite area, String words) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
