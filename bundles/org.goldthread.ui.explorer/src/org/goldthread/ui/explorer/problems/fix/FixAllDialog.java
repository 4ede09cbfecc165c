package org.goldthread.ui.explorer.problems.fix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.Finding;
import org.goldthread.rules.FixAll;
import org.goldthread.rules.Rule;
import org.goldthread.ui.explorer.problems.RoleCombo;
import org.osgi.framework.FrameworkUtil;

/** Asks in one grid for what only people can know about the findings of a rule, and who decided it. Blanks stay unfixed. */
public final class FixAllDialog extends Dialog {

	private static final Point LEAST = new Point(1160, 560);
	private static final int LINES_OF_DETAILS = 6;

	private final Portfolio portfolio;
	private final List<Finding> findings;
	private final List<QuestionKind> kinds;
	private final QuestionKind first;
	private List<FixRow> rows;
	private Optional<Edit> edit = Optional.empty();
	private AnswerGrid grid;
	private RoleCombo decidedBy;
	private Label count;

	/**
	 * A dialog about findings of one rule.
	 *
	 * @param findings at least one, all of the same rule in {@code portfolio}, with a fix that asks
	 * @param first what is asked at first
	 */
	public FixAllDialog(Shell shell, Portfolio portfolio, List<Finding> findings, QuestionKind first) {
		super(shell);
		this.portfolio = portfolio;
		this.findings = findings;
		kinds = QuestionKind.of(findings);
		rows = FixRow.of(findings, first);
		this.first = first;
	}

	/** Asks; empty when the user leaves everything as it is. */
	public Optional<Edit> ask() {
		setShellStyle(getShellStyle() | SWT.RESIZE);
		return open() == OK ? edit : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Fix all: " + rule().id() + " " + rule().title());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label words = new Label(area, SWT.WRAP);
		words.setText("Answer what you know. What stays blank stays as it is; one undo takes all answers back.");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		if (kinds.size() > 1) {
			createKinds(area);
		}
		Composite table = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(900, 320).applyTo(table);
		grid = new AnswerGrid(table, this::update, sentence -> count.setText(sentence));
		createGridButtons(area);
		createDetails(area);
		createDecision(area);
		grid.show(rows);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Fix", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
		grid.control().setFocus();
	}

	@Override
	protected void okPressed() {
		edit = decidedBy.chosen().map(role -> FixAll.answers(rule(), rows.stream().map(FixRow::toAnswer).toList(), role, LocalDate.now()));
		super.okPressed();
	}

	@Override
	protected Point getInitialSize() {
		Point natural = super.getInitialSize();
		return new Point(Math.max(natural.x, LEAST.x), Math.max(natural.y, LEAST.y));
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(getClass())).getDialogSettings(),
				getClass().getSimpleName());
	}

	private void createKinds(Composite area) {
		Composite line = line(area, 2);
		new Label(line, SWT.NONE).setText("Ask to:");
		Combo combo = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
		kinds.forEach(kind -> combo.add(kind.label().replace("…", "")));
		combo.select(kinds.stream().map(QuestionKind::feature).toList().indexOf(first.feature()));
		combo.addListener(SWT.Selection, event -> {
			rows = FixRow.of(findings, kinds.get(combo.getSelectionIndex()));
			grid.show(rows);
			update();
		});
	}

	private void createGridButtons(Composite area) {
		Composite line = line(area, 4);
		button(line, "&Answer…", "Answer the selected rows (Enter)", () -> grid.answer());
		button(line, "Fill &down", "Give the same answer to the other selected rows, or to the blank ones below (Ctrl+D)", () -> grid.fillDown());
		button(line, "C&lear", "Take the answers of the selected rows away (Delete)", () -> grid.clear());
		count = new Label(line, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
	}

	/** The problem of the selected row in full, which its cell may be too narrow for. */
	private void createDetails(Composite area) {
		Label details = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(900, details.getFont().getFontData()[0].getHeight() * LINES_OF_DETAILS).applyTo(details);
		grid.onSelection(row -> details.setText((row.finding().message() + "\n" + row.finding().advice()).replace("&", "&&")));
	}

	private void createDecision(Composite area) {
		Composite line = line(area, 3);
		new Label(line, SWT.NONE).setText("Decided &by:");
		decidedBy = new RoleCombo(line, portfolio, this::update);
		GridDataFactory.fillDefaults().hint(430, SWT.DEFAULT).applyTo(decidedBy.control());
		Label where = new Label(line, SWT.WRAP);
		where.setText(decidedBy.isEmpty() ? "Add a role to the portfolio first: somebody has to decide."
				: "The notes of each element say who decided, and when.");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(where);
	}

	private void update() {
		long answered = rows.stream().filter(row -> row.answer().isPresent()).map(FixRow::finding).distinct().count();
		long all = rows.stream().map(FixRow::finding).distinct().count();
		count.setText("%,d of %,d will be fixed".formatted(answered, all));
		Button fix = getButton(IDialogConstants.OK_ID);
		if (fix != null) {
			fix.setEnabled(answered > 0 && decidedBy.chosen().isPresent());
		}
	}

	private Rule rule() {
		return findings.get(0).rule();
	}

	private static Composite line(Composite parent, int columns) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		return line;
	}

	private static void button(Composite parent, String text, String toolTip, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(toolTip);
		button.addListener(SWT.Selection, event -> action.run());
	}
}
