package org.goldthread.workbench.help;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.ui.GoldthreadHome;
import org.goldthread.ui.image.Images;
import org.goldthread.workbench.window.Commands;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Says which Goldthread this is, on which Java, and where it keeps what. */
final class AboutDialog extends Dialog {

	private static final int DETAILS = IDialogConstants.CLIENT_ID;
	private static final int ICON_PER_CENT = 300;
	private static final int TEXT_WIDTH = 380;

	private final IWorkbenchWindow window;

	AboutDialog(IWorkbenchWindow window) {
		super(window.getShell());
		this.window = window;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("About Goldthread");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 20).spacing(16, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Image thread = new Image(parent.getDisplay(), window.getService(Images.class).actionDescriptor("goldthread").getImageData(ICON_PER_CENT));
		area.addDisposeListener(event -> thread.dispose());
		Label icon = new Label(area, SWT.NONE);
		icon.setImage(thread);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 3).applyTo(icon);
		line(area, "Goldthread " + version()).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		line(area, "A council's operating model, the programme that delivers it, and the golden thread between them.");
		line(area, "Java " + Runtime.version() + ", " + System.getProperty("os.name") + "\nYour folder: " + GoldthreadHome.folder());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, DETAILS, "Installation details", false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == DETAILS) {
			close();
			Commands.run(window, "org.eclipse.ui.help.installationDialog");
		} else {
			super.buttonPressed(button);
		}
	}

	/** Text that can be selected and copied. */
	private static Text line(Composite area, String words) {
		Text text = new Text(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		text.setText(words);
		text.setBackground(area.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static String version() {
		Version version = FrameworkUtil.getBundle(AboutDialog.class).getVersion();
		return "%d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro());
	}
}
