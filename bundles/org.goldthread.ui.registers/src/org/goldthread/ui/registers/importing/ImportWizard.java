package org.goldthread.ui.registers.importing;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.exchange.register.Register;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Leads from a file to an import: the file, its columns where it is a register, and what would change. */
final class ImportWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final ImportJourney journey;
	private final WorkbenchTheme theme;
	private final FilePage filePage;

	/** @param active the register that is open in front of the user */
	ImportWizard(IWorkbenchWindow window, ImportJourney journey, Optional<Register<?>> active) {
		this.window = window;
		this.journey = journey;
		theme = window.getService(WorkbenchTheme.class);
		filePage = new FilePage(journey, active);
		setWindowTitle("Import");
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(window.getService(Images.class).actionDescriptor("wizard-import"));
	}

	@Override
	public void addPages() {
		addPage(filePage);
		addPage(new ColumnsPage(journey, theme));
		addPage(new DryRunPage(journey, theme));
	}

	/** Begins with a file. */
	void choose(Path file) {
		filePage.choose(file);
	}

	/** Only what was looked at is imported. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() instanceof DryRunPage page && page.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		DryRun run = journey.dryRun().orElseThrow();
		ImportedElements imported = ImportedElements.follow(journey.document(), run);
		try {
			BusyIndicator.showWhile(getShell().getDisplay(), journey::make);
		} catch (RuntimeException e) {
			ErrorHandler.show(new ErrorReport("The file could not be imported", DataSafety.UNCHANGED, "Copy details helps to find out why.", e));
			return true;
		} finally {
			imported.end();
		}
		keepChoices();
		imported.show(window, journey.columns().map(FileColumns::register));
		return true;
	}

	private void keepChoices() {
		try {
			journey.keepChoices();
		} catch (RuntimeException e) {
			ErrorHandler.show(new ErrorReport("The file was imported, but where its columns go could not be kept for the next time", DataSafety.UNCHANGED,
					"Make room on the disk, or get the right to write into the Goldthread folder.", e));
		}
	}

	@Override
	public void dispose() {
		journey.end();
		super.dispose();
	}
}
