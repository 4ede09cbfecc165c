package org.goldthread.ui.registers.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.RegisterExport;
import org.goldthread.exchange.RegisterFormat;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;

/** Writes a register of a portfolio to a file that the user chooses; exempt entries stay out, and the user is told how many. */
public final class RegisterFile {

	private final Shell shell;
	private final PortfolioDocument document;
	private final Register<?> register;

	/** A file for a register of {@code document}. */
	public RegisterFile(Shell shell, PortfolioDocument document, Register<?> register) {
		this.shell = shell;
		this.document = document;
		this.register = register;
	}

	/** Asks for the file, whose ending says the format, and writes it. */
	public void export() {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Export " + register.title());
		dialog.setFilterExtensions(Stream.of(RegisterFormat.values()).map(format -> "*" + format.ending()).toArray(String[]::new));
		dialog.setFilterNames(Stream.of(RegisterFormat.values()).map(format -> format.name() + " (*" + format.ending() + ")").toArray(String[]::new));
		dialog.setFilterIndex(Stream.of(RegisterFormat.values()).toList().indexOf(RegisterFormat.XLSX));
		dialog.setFilterPath(document.file().getParent().toString());
		dialog.setFileName(register.name() + RegisterFormat.XLSX.ending());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			write(withEnding(Path.of(chosen), dialog.getFilterIndex()));
		}
	}

	/** Writes to a file whose ending names a format; says what was written, or why it was not. */
	public void write(Path file) {
		try {
			RegisterExport written = RegisterExport.write(register, RegisterContext.of(document.portfolio(), LocalDate.now(), false), file);
			MessageDialog.openInformation(shell, "Exported", file.getFileName() + " holds " + counted(written.rows(), "row", "rows") + "."
					+ (written.withheld() == 0 ? "" : "\n" + counted(written.withheld(), "exempt entry", "exempt entries") + " left out."));
		} catch (IOException e) {
			ErrorHandler.show(new ErrorReport(file + " could not be written", DataSafety.UNCHANGED,
					"Choose another folder, or make room on the disk.", e));
		}
	}

	private static Path withEnding(Path file, int filter) {
		RegisterFormat format = filter >= 0 && filter < RegisterFormat.values().length ? RegisterFormat.values()[filter] : RegisterFormat.XLSX;
		return RegisterExport.isPossible(file) ? file : file.resolveSibling(file.getFileName() + format.ending());
	}

	private static String counted(int number, String one, String many) {
		return number + " " + (number == 1 ? one : many);
	}
}
