package org.goldthread.ui.explorer.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.value.DateFormat;
import org.goldthread.rules.AcceptFinding;
import org.goldthread.rules.Finding;

/** Asks why findings are accepted, by whom and until when. */
final class AcceptDialog extends Dialog {

	private static final int WIDTH = 460;
	private static final int LINES = 80;
	private static final int MOST_NAMED = 5;

	private final Portfolio portfolio;
	private final List<Finding> findings;
	private final DateFormat days = new DateFormat();
	private Optional<Edit> edit = Optional.empty();
	private Text reason;
	private RoleCombo acceptedBy;
	private Text expires;
	private Label missing;

	AcceptDialog(Shell shell, Portfolio portfolio, List<Finding> findings) {
		super(shell);
		this.portfolio = portfolio;
		this.findings = findings;
	}

	/** Asks; empty when the user accepts nothing. */
	Optional<Edit> ask() {
		setShellStyle(getShellStyle() | SWT.RESIZE);
		return open() == OK ? edit : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(findings.size() == 1 ? "Accept finding" : "Accept %,d findings".formatted(findings.size()));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label what = new Label(area, SWT.WRAP);
		what.setText(named() + "\n\nAn accepted finding is not reported until the acceptance ends. It is listed at the end of the problems.");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(what);
		label(area, "&Reason:");
		reason = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES).applyTo(reason);
		reason.addListener(SWT.Traverse, AcceptDialog::leaveWithTab);
		label(area, "Accepted &by:");
		acceptedBy = new RoleCombo(area, portfolio, this::update);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(acceptedBy.control());
		label(area, "&Expires:");
		expires = new Text(area, SWT.BORDER);
		expires.setMessage(days.example());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(expires);
		missing = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(missing);
		reason.addListener(SWT.Modify, event -> update());
		expires.addListener(SWT.Modify, event -> update());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Accept", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
	}

	/** The edit as soon as everything that it needs is there; until then one sentence says what is missing. */
	private void update() {
		edit = Optional.empty();
		try {
			LocalDate until = (LocalDate) days.read(expires.getText());
			if (acceptedBy.isEmpty()) {
				missing.setText("Add a role to the portfolio first: somebody has to accept it.");
			} else if (reason.getText().isBlank() || acceptedBy.chosen().isEmpty() || until == null) {
				missing.setText("A reason, a role and a day are needed.");
			} else {
				edit = Optional.of(AcceptFinding.of(findings, reason.getText(), acceptedBy.chosen().get(), LocalDate.now(), until));
				missing.setText("");
			}
		} catch (IllegalArgumentException e) {
			missing.setText(e.getMessage());
		}
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(edit.isPresent());
		}
	}

	private String named() {
		String first = String.join("\n", findings.stream().limit(MOST_NAMED).map(Finding::message).toList());
		return findings.size() > MOST_NAMED ? first + "\nand " + (findings.size() - MOST_NAMED) + " more" : first;
	}

	private static void label(Composite area, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
	}

	private static void leaveWithTab(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}
}
