package org.goldthread.ui.registers.foreign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.exchange.foreign.ForeignExport;
import org.goldthread.exchange.foreign.ForeignFormat;
import org.goldthread.ui.document.FileChooser;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;

/** Writes a portfolio in the format of another tool to a file that the user chooses, and says what was written and what was left out. */
public final class ModelFile {

	private static final String ENDING = ".xml";
	private static final int MOST_LINES = 8;

	private final Shell shell;
	private final PortfolioDocument document;
	private final ForeignFormat format;
	private final FileChooser chooser;

	/** A file in a format for {@code document}, which {@code chooser} chooses. */
	public ModelFile(Shell shell, PortfolioDocument document, ForeignFormat format, FileChooser chooser) {
		this.shell = shell;
		this.document = document;
		this.format = format;
		this.chooser = chooser;
	}

	/** Asks for the file and writes it; the second choice of the dialog writes exempt entries too. */
	public void export() {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Export as " + format.title());
		dialog.setFilterNames(new String[] {format.title(), format.title() + " with exempt entries, not for publication"});
		dialog.setFilterExtensions(new String[] {"*" + ENDING, "*" + ENDING});
		dialog.setFilterPath(document.file().getParent().toString());
		String name = document.file().getFileName().toString();
		dialog.setFileName((name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name) + ENDING);
		dialog.setOverwrite(true);
		chooser.choose(dialog).map(ModelFile::withEnding).ifPresent(file -> write(file, dialog.getFilterIndex() == 1));
	}

	private void write(Path file, boolean includeExempt) {
		Optional<ForeignExport> written = writeOrSayWhyNot(file, includeExempt);
		written.ifPresent(export -> MessageDialog.openInformation(shell, "Exported", words(file, export, includeExempt)));
	}

	private Optional<ForeignExport> writeOrSayWhyNot(Path file, boolean includeExempt) {
		ForeignExport[] written = new ForeignExport[1];
		IOException[] failure = new IOException[1];
		BusyIndicator.showWhile(shell.getDisplay(), () -> {
			try {
				written[0] = format.write(document.portfolio(), includeExempt, file);
			} catch (IOException e) {
				failure[0] = e;
			}
		});
		if (failure[0] != null) {
			ErrorHandler.show(new ErrorReport(file + " could not be written", DataSafety.UNCHANGED, "Choose another folder, or make room on the disk.",
					failure[0]));
		}
		return Optional.ofNullable(written[0]);
	}

	/** What was written, what was withheld, and what the format has no words for. */
	static String words(Path file, ForeignExport export, boolean includeExempt) {
		StringBuilder words = new StringBuilder(file.getFileName() + " holds " + export.written() + ".");
		if (export.withheld() > 0) {
			words.append("\n").append(export.withheld()).append(export.withheld() == 1 ? " exempt entry" : " exempt entries").append(" left out.");
		}
		if (includeExempt) {
			words.append("\nExempt entries are in it: it is not for publication.");
		}
		List<Unmapped> left = export.unmapped();
		if (!left.isEmpty()) {
			words.append("\n\nThe format has no place for:");
			left.stream().limit(MOST_LINES).forEach(each -> words.append("\n\u2013 ").append(each));
			words.append(left.size() > MOST_LINES ? "\n\u2013 and " + (left.size() - MOST_LINES) + " more; the command line lists them all" : "");
		}
		return words.toString();
	}

	private static Path withEnding(Path file) {
		return file.getFileName().toString().contains(".") ? file : file.resolveSibling(file.getFileName() + ENDING);
	}
}
