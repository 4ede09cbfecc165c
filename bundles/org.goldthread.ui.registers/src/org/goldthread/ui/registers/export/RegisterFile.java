package org.goldthread.ui.registers.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.RegisterExport;
import org.goldthread.exchange.RegisterFormat;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.ui.document.FileChooser;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;

/** Writes a register of a portfolio to a file that the user chooses; exempt entries stay out unless the user chooses otherwise, and the user is told how many. */
public final class RegisterFile {

	private final Shell shell;
	private final PortfolioDocument document;
	private final Register<?> register;
	private final FileChooser chooser;

	/** A file for a register of {@code document}, which the user chooses in the dialog of the desktop. */
	public RegisterFile(Shell shell, PortfolioDocument document, Register<?> register) {
		this(shell, document, register, FileChooser.ofDesktop());
	}

	/** A file for a register of {@code document}, which {@code chooser} chooses. */
	public RegisterFile(Shell shell, PortfolioDocument document, Register<?> register, FileChooser chooser) {
		this.shell = shell;
		this.document = document;
		this.register = register;
		this.chooser = chooser;
	}

	/** Asks for the file, whose ending says the format, and writes it. */
	public void export() {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Export " + register.title());
		ExportChoices choices = ExportChoices.of(RegisterRows.of(register, context(false)).withheld() > 0);
		dialog.setFilterExtensions(choices.choices().stream().map(choice -> "*" + choice.format().ending()).toArray(String[]::new));
		dialog.setFilterNames(choices.choices().stream().map(ExportChoices.Choice::name).toArray(String[]::new));
		dialog.setFilterIndex(choices.first());
		dialog.setFilterPath(document.file().getParent().toString());
		dialog.setFileName(register.name() + RegisterFormat.XLSX.ending());
		dialog.setOverwrite(true);
		chooser.choose(dialog).ifPresent(chosen -> write(choices.file(chosen, dialog.getFilterIndex()), choices.at(dialog.getFilterIndex()).exempt()));
	}

	/**
	 * Writes to a file whose ending names a format; says what was written, or why it was not.
	 *
	 * @param includeExempt whether exempt entries are written too
	 */
	public void write(Path file, boolean includeExempt) {
		try {
			RegisterExport written = RegisterExport.write(register, context(includeExempt), file);
			MessageDialog.openInformation(shell, "Exported", file.getFileName() + " holds " + counted(written.rows(), "row", "rows") + "."
					+ (written.withheld() == 0 ? "" : "\n" + counted(written.withheld(), "exempt entry", "exempt entries") + " left out.")
					+ (includeExempt ? "\nExempt entries are in it: it is not for publication." : ""));
		} catch (IOException e) {
			ErrorHandler.show(new ErrorReport(file + " could not be written", DataSafety.UNCHANGED,
					"Choose another folder, or make room on the disk.", e));
		}
	}

	private RegisterContext context(boolean includeExempt) {
		return RegisterContext.of(document.portfolio(), LocalDate.now(), includeExempt);
	}

	private static String counted(int number, String one, String many) {
		return number + " " + (number == 1 ? one : many);
	}
}
