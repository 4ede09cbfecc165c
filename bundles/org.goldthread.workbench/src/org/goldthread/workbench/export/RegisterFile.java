package org.goldthread.workbench.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.RegisterExport;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;

/** Writes a register of a portfolio to a file that the user chooses; exempt entries stay out, and the user is told how many. */
final class RegisterFile {

	private final IWorkbenchWindow window;
	private final PortfolioDocument document;
	private final Register<?> register;

	RegisterFile(IWorkbenchWindow window, PortfolioDocument document, Register<?> register) {
		this.window = window;
		this.document = document;
		this.register = register;
	}

	void export() {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
		dialog.setText("Export " + register.title());
		dialog.setFilterExtensions(RegisterExport.ENDINGS.stream().map(ending -> "*" + ending).toArray(String[]::new));
		dialog.setFilterPath(document.file().getParent().toString());
		dialog.setFileName(register.name() + RegisterExport.ENDINGS.get(0));
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			write(withEnding(Path.of(chosen)));
		}
	}

	private void write(Path file) {
		try {
			RegisterExport written = RegisterExport.write(register, RegisterContext.of(document.portfolio(), LocalDate.now(), false), file);
			MessageDialog.openInformation(window.getShell(), "Exported", file.getFileName() + " holds " + counted(written.rows(), "row") + "."
					+ (written.withheld() == 0 ? "" : "\n" + counted(written.withheld(), "exempt entry", "exempt entries") + " left out."));
		} catch (IOException e) {
			ErrorHandler.show(new ErrorReport(file + " could not be written", DataSafety.UNCHANGED,
					"Choose another folder, or make room on the disk.", e));
		}
	}

	private static Path withEnding(Path file) {
		return RegisterExport.isPossible(file) ? file : file.resolveSibling(file.getFileName() + RegisterExport.ENDINGS.get(0));
	}

	private static String counted(int number, String one) {
		return counted(number, one, one + "s");
	}

	private static String counted(int number, String one, String many) {
		return number + " " + (number == 1 ? one : many);
	}
}
