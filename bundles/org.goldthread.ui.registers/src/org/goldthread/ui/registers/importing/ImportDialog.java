package org.goldthread.ui.registers.importing;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.goldthread.ui.image.Images;
import org.osgi.framework.FrameworkUtil;

/** The window of the import wizard: says Import where others say Finish, has our icons, and is stopped by its own Cancel button. */
final class ImportDialog extends WizardDialog {

	private final Images images;

	ImportDialog(Shell shell, IWizard wizard, Images images) {
		super(shell, wizard);
		this.images = images;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setPageSize(1020, 450);
	}

	@Override
	public void create() {
		messageImage(Dialog.DLG_IMG_MESSAGE_ERROR, "finding-error");
		messageImage(Dialog.DLG_IMG_MESSAGE_WARNING, "finding-warning");
		super.create();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.FINISH_ID).setText("&Import");
	}

	@Override
	protected ProgressMonitorPart createProgressMonitorPart(Composite composite, GridLayout layout) {
		return new ProgressMonitorPart(composite, layout, SWT.DEFAULT);
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(getClass())).getDialogSettings(),
				getClass().getSimpleName());
	}

	/** Puts an icon of the present theme beside messages; the platform has its own otherwise. */
	private void messageImage(String key, String icon) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		registry.remove(key);
		registry.put(key, images.actionDescriptor(icon));
	}
}
