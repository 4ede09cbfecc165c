package org.goldthread.workbench.file;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.goldthread.ui.GoldthreadHome;
import org.goldthread.ui.document.PortfolioFiles;

/** Asks for the name of a portfolio, its council and its file; the file follows the name until somebody chooses one. */
final class NewPortfolioPage extends WizardPage {

	private Text name;
	private Text council;
	private Text file;
	private boolean fileChosen;

	NewPortfolioPage() {
		super("portfolio", "New portfolio", null);
		setDescription("A portfolio holds the vision, the operating model and the programmes of one council.");
		setPageComplete(false);
	}

	String portfolioName() {
		return name.getText().strip();
	}

	String council() {
		return council.getText().strip();
	}

	/** The file; only asked for while the page is complete. */
	Path file() {
		return path().orElseThrow();
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(area);
		name = field(area, "&Name");
		council = field(area, "&Council");
		file = field(area, "&File");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText("&Browse\u2026");
		browse.addListener(SWT.Selection, event -> browse());
		name.addModifyListener(event -> followName());
		file.addListener(SWT.KeyDown, event -> fileChosen = true);
		file.addModifyListener(event -> check());
		setControl(area);
	}

	private Text field(Composite area, String label) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
		return text;
	}

	private void followName() {
		if (!fileChosen) {
			String stem = portfolioName().replaceAll("[^\\p{L}\\p{N} _-]", "").strip();
			file.setText(stem.isEmpty() ? "" : GoldthreadHome.folder().resolve(stem + PortfolioFiles.ENDING).toString());
		}
		check();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions(PortfolioFiles.filter());
		dialog.setFilterPath(path().map(path -> path.getParent().toString()).orElse(GoldthreadHome.folder().toString()));
		String chosen = dialog.open();
		if (chosen != null) {
			fileChosen = true;
			file.setText(PortfolioFiles.withEnding(Path.of(chosen)).toString());
		}
	}

	private void check() {
		setErrorMessage(null);
		if (portfolioName().isEmpty()) {
			setPageComplete(false);
			return;
		}
		Optional<Path> path = path();
		if (path.isEmpty()) {
			setErrorMessage("Give the full path of the file.");
		} else if (Files.exists(path.get())) {
			setErrorMessage(path.get().getFileName() + " is already there; choose another name.");
		}
		setPageComplete(getErrorMessage() == null);
	}

	private Optional<Path> path() {
		try {
			return Optional.of(file.getText().strip()).filter(text -> !text.isEmpty()).map(Path::of)
					.filter(path -> path.isAbsolute() && path.getFileName() != null).map(PortfolioFiles::withEnding);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
