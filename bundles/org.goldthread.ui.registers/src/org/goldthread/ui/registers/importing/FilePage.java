package org.goldthread.ui.registers.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.goldthread.exchange.foreign.ForeignImport;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.Registers;

/** Asks for the file, which is read at once in the background, and for the register that its rows belong to, where its headings do not say. */
final class FilePage extends WizardPage {

	private static final String HINT = "Choose a register as CSV or workbook, a schedule or an ArchiMate model; or drop the file here.";
	private static final int WAIT_MILLISECONDS = 300;

	private final ImportJourney journey;
	private final Optional<Register<?>> active;
	private final List<? extends Register<?>> registers = Registers.names().stream().flatMap(name -> Registers.named(name).stream()).toList();
	private FileReading reading;
	private Text file;
	private Label found;
	private ProgressBar progress;
	private Label registerLabel;
	private Combo register;

	/** @param active the register that is open in front of the user */
	FilePage(ImportJourney journey, Optional<Register<?>> active) {
		super("file", "Import a file", null);
		this.journey = journey;
		this.active = active;
		setDescription(HINT);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		reading = new FileReading(parent.getDisplay(), this::take, this::refuse);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 10).applyTo(area);
		new Label(area, SWT.NONE).setText("&File");
		file = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		file.addListener(SWT.Modify, event -> fileChanged());
		Button browse = new Button(area, SWT.PUSH);
		browse.setText("B&rowse\u2026");
		browse.addListener(SWT.Selection, event -> browse());
		new Label(area, SWT.NONE).setText("Holds");
		Composite what = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(what);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(what);
		found = new Label(what, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(found);
		progress = new ProgressBar(what, SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().hint(160, 8).align(SWT.END, SWT.CENTER).applyTo(progress);
		progress.setVisible(false);
		registerLabel = new Label(area, SWT.NONE);
		registerLabel.setText("Re&gister");
		register = new Combo(area, SWT.READ_ONLY);
		registers.forEach(each -> register.add(each.title()));
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(register);
		register.addListener(SWT.Selection, event -> belong(registers.get(register.getSelectionIndex())));
		new Label(area, SWT.NONE).setText("Goes into");
		Label target = new Label(area, SWT.NONE);
		target.setText(journey.document().file().getFileName().toString().replace("&", "&&"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(target);
		acceptDrops(area);
		setControl(area);
		nothingRead("");
	}

	/** Takes a file that was chosen or dropped. */
	void choose(Path path) {
		file.setText(path.toString());
	}

	@Override
	public IWizardPage getNextPage() {
		return journey.columns().isPresent() ? getWizard().getPage(ColumnsPage.NAME) : getWizard().getPage(DryRunPage.NAME);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText("Import");
		String models = String.join(";", ForeignImport.endings().stream().map(ending -> "*" + ending).toList());
		dialog.setFilterNames(new String[] {"All that can be imported", "Registers (CSV, .xlsx)", "Schedules and models", "All files"});
		dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.txt;*.xlsx;" + models, "*.csv;*.tsv;*.txt;*.xlsx", models, "*"});
		dialog.setFilterPath(path().map(path -> path.getParent().toString()).orElse(journey.document().file().getParent().toString()));
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::choose);
	}

	private void acceptDrops(Control area) {
		DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names && names.length > 0) {
					choose(Path.of(names[0]));
				}
			}
		});
	}

	/** Reads once the user pauses, so that a path may be typed. */
	private void fileChanged() {
		reading.forget();
		nothingRead("");
		setErrorMessage(null);
		Optional<Path> path = path();
		if (path.isPresent()) {
			String text = file.getText();
			getShell().getDisplay().timerExec(WAIT_MILLISECONDS, () -> {
				if (!file.isDisposed() && file.getText().equals(text)) {
					read(path.get());
				}
			});
		} else if (!file.getText().isBlank()) {
			setErrorMessage("Give the full path of the file.");
		}
	}

	private void read(Path path) {
		if (!Files.exists(path)) {
			setErrorMessage("There is no file " + path + "; check its name and folder.");
			return;
		}
		nothingRead("reading\u2026");
		progress.setVisible(true);
		reading.start(path);
	}

	private void take(ReadSource source) {
		if (file.isDisposed()) {
			return;
		}
		journey.take(path().orElseThrow(), source);
		progress.setVisible(false);
		found.setText(source.kind());
		boolean table = source instanceof ReadSource.Rows;
		showRegister(table);
		if (table) {
			Optional<Register<?>> told = journey.toldRegister();
			told.or(() -> active).ifPresentOrElse(each -> {
				register.select(registers.indexOf(each));
				belong(each);
			}, () -> setMessage("Its headings do not tell the register: choose it."));
			return;
		}
		setMessage("Next shows what would change in the portfolio, before anything does.");
		setPageComplete(true);
	}

	private void belong(Register<?> chosen) {
		journey.belongTo(chosen);
		found.setText(journey.columns().map(FileColumns::words).orElse(""));
		setMessage(journey.columns().filter(FileColumns::isUnderstood).isPresent() ? "Next shows which column of the file goes where."
				: "None of its headings is one of the " + chosen.title().toLowerCase(Locale.UK) + "; next you say which column goes where.");
		setPageComplete(true);
	}

	private void refuse(String sentence) {
		if (!file.isDisposed()) {
			nothingRead("");
			setErrorMessage(sentence);
		}
	}

	private void nothingRead(String words) {
		journey.dropFile();
		progress.setVisible(false);
		found.setText(words);
		register.deselectAll();
		showRegister(false);
		setMessage(HINT);
		setPageComplete(false);
	}

	private void showRegister(boolean shown) {
		registerLabel.setEnabled(shown);
		register.setEnabled(shown);
	}

	private Optional<Path> path() {
		try {
			return Optional.of(file.getText().strip()).filter(text -> !text.isEmpty()).map(Path::of)
					.filter(path -> path.isAbsolute() && path.getFileName() != null);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
