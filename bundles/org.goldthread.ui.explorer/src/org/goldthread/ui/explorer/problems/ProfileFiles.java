package org.goldthread.ui.explorer.problems;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.profile.RuleProfile;
import org.goldthread.rules.profile.RuleProfileException;
import org.goldthread.rules.profile.RuleProfileFile;
import org.goldthread.ui.document.FileChooser;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;

/** Brings rule profiles from files into a portfolio, and writes how a portfolio uses the rules to a file. */
final class ProfileFiles {

	private final Shell shell;
	private final FileChooser chooser;
	private final PortfolioDocument document;
	private final RuleCatalogue catalogue;

	ProfileFiles(Shell shell, FileChooser chooser, PortfolioDocument document, RuleCatalogue catalogue) {
		this.shell = shell;
		this.chooser = chooser;
		this.document = document;
		this.catalogue = catalogue;
	}

	/** Lets the user choose a profile and makes the portfolio use it, as one step of undo. */
	void importProfile() {
		chooser.choose(dialog("Import rule profile", SWT.OPEN)).ifPresent(this::read);
	}

	/** Lets the user choose a file and writes the profile there, named as the file is. */
	void exportProfile() {
		FileDialog dialog = dialog("Export rule profile", SWT.SAVE);
		dialog.setFileName(withoutEnding(document.file()) + RuleProfileFile.ENDING);
		dialog.setOverwrite(true);
		chooser.choose(dialog).ifPresent(this::write);
	}

	private void read(Path file) {
		try {
			document.edits().apply(RuleProfileFile.read(file, catalogue).appliedTo(document.portfolio(), catalogue));
		} catch (RuleProfileException e) {
			ErrorHandler.show(new ErrorReport(file + " cannot be used as a rule profile", DataSafety.UNCHANGED, e.getMessage(), e));
		} catch (IOException e) {
			ErrorHandler.show(new ErrorReport(file + " could not be read", DataSafety.UNCHANGED, "Choose another file.", e));
		}
	}

	private void write(Path chosen) {
		Path file = chosen.toString().endsWith(RuleProfileFile.ENDING) ? chosen : Path.of(chosen + RuleProfileFile.ENDING);
		try {
			RuleProfileFile.write(RuleProfile.of(withoutEnding(file), document.portfolio(), catalogue), file);
		} catch (IOException e) {
			ErrorHandler.show(new ErrorReport(file + " could not be written", DataSafety.UNCHANGED,
					"Choose another folder, or make room on the disk.", e));
		}
	}

	private FileDialog dialog(String title, int style) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(title);
		dialog.setFilterExtensions("*" + RuleProfileFile.ENDING, "*");
		dialog.setFilterNames("Rule profiles", "All files");
		dialog.setFilterPath(document.file().getParent().toString());
		return dialog;
	}

	private static String withoutEnding(Path file) {
		return file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
	}
}
