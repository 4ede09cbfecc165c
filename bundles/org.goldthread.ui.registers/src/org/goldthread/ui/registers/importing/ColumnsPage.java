package org.goldthread.ui.registers.importing;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Shows which column of the file goes to which of the register, with a few values, and lets the user choose another one. */
final class ColumnsPage extends WizardPage {

	/** The name of the page in its wizard. */
	static final String NAME = "columns";

	private static final String NOWHERE = "\u2013 passed over \u2013";
	private static final String COMPUTED = " (computed, not read)";

	private final ImportJourney journey;
	private final WorkbenchTheme theme;
	private Table table;
	private Label chosen;
	private Combo target;
	private FileColumns shown;

	ColumnsPage(ImportJourney journey, WorkbenchTheme theme) {
		super(NAME, "Columns", null);
		this.journey = journey;
		this.theme = theme;
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		column("Column of the file", 230);
		column("Goes to", 250);
		column("Such as", 400);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(880, 320).applyTo(table);
		table.addListener(SWT.Selection, event -> selected());
		table.addListener(SWT.DefaultSelection, event -> target.setFocus());
		table.addListener(SWT.KeyDown, this::key);
		chosen = new Label(area, SWT.NONE);
		chosen.setText("&Goes to");
		target = new Combo(area, SWT.READ_ONLY);
		target.setVisibleItemCount(20);
		GridDataFactory.fillDefaults().hint(330, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(target);
		target.addListener(SWT.Selection, event -> choose());
		Button forget = new Button(area, SWT.PUSH);
		forget.setText("As the &headings say");
		forget.setToolTipText("Let every column go where its heading says");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(forget);
		forget.addListener(SWT.Selection, event -> {
			shown.forgetChoices();
			journey.columnsChanged();
			refresh();
			selected();
		});
		setControl(area);
		setPageComplete(false);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && shown != journey.columns().orElseThrow()) {
			show(journey.columns().get());
		}
	}

	@Override
	public boolean isPageComplete() {
		return journey.columns().isEmpty() || journey.columns().get().fault().isEmpty();
	}

	private void show(FileColumns columns) {
		shown = columns;
		setTitle("Columns of the " + columns.register().title().substring(0, 1).toLowerCase(Locale.UK) + columns.register().title().substring(1));
		target.removeAll();
		target.add(NOWHERE);
		columns.possible().forEach(header -> target.add(header + (columns.isComputed(header) ? COMPUTED : "")));
		table.removeAll();
		for (int i = 0; i < columns.size(); i++) {
			new TableItem(table, SWT.NONE);
		}
		refresh();
		if (columns.size() > 0) {
			table.setSelection(0);
		}
		selected();
		table.setFocus();
	}

	private void refresh() {
		for (int i = 0; i < shown.size(); i++) {
			TableItem item = table.getItem(i);
			Optional<String> to = shown.target(i);
			boolean idle = to.isEmpty() || shown.isComputed(to.get());
			item.setText(new String[] {shown.heading(i), to.map(header -> header + (shown.isComputed(header) ? COMPUTED : "")).orElse(NOWHERE)
					+ (shown.isChosen(i) ? "  \u2013 your choice" : ""), shown.samples(i)});
			item.setForeground(theme.colour(shown.isTwice(i) ? "red" : idle ? "ink-muted" : "ink"));
		}
		setErrorMessage(shown.fault().orElse(null));
		setMessage("Select a column to send it elsewhere. Choices are kept for the next time. Columns that are passed over stay as they are.");
		setPageComplete(shown.fault().isEmpty());
	}

	private void selected() {
		int index = table.getSelectionIndex();
		target.setEnabled(index >= 0);
		chosen.setEnabled(index >= 0);
		target.select(index < 0 ? -1 : shown.target(index).map(header -> shown.possible().indexOf(header) + 1).orElse(0));
	}

	private void choose() {
		int choice = target.getSelectionIndex();
		shown.choose(table.getSelectionIndex(), choice <= 0 ? Optional.empty() : Optional.of(shown.possible().get(choice - 1)));
		journey.columnsChanged();
		refresh();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.F2) {
			target.setFocus();
		} else if (event.keyCode == SWT.DEL && table.getSelectionIndex() >= 0) {
			target.select(0);
			choose();
		}
	}

	private void column(String heading, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(heading);
		column.setWidth(width);
	}
}
