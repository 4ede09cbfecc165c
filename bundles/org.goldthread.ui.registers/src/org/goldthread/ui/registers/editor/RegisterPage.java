package org.goldthread.ui.registers.editor;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.layer.ILayerListener;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Register;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.registers.edit.CellEdits;
import org.goldthread.ui.registers.rows.LiveRows;
import org.goldthread.ui.registers.rows.RowFilter;
import org.goldthread.ui.registers.table.RegisterTable;
import org.goldthread.ui.registers.table.TableContents;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The contents of the register editor: a bar, the table below it, and a line that says how many rows there are. */
final class RegisterPage implements RegisterView {

	private final RegisterEditor editor;
	private final Composite area;
	private final RegisterBar bar;
	private final ShownRows shown;
	private final RowSelection selection;
	private final RegisterCommands commands;
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable marks = this::marksChanged;
	private final Runnable colours = this::themeChanged;
	private RegisterTable table;

	RegisterPage(RegisterEditor editor, Composite parent) {
		this.editor = editor;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		selection = new RowSelection(editor, this::table);
		commands = new RegisterCommands(editor, this);
		bar = new RegisterBar(area, this, editor.getSite());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		shown = new ShownRows(area);
		show();
	}

	void start() {
		commands.activate();
		site().getPage().addPostSelectionListener(selection);
		site().getService(WorkbenchTheme.class).addListener(colours);
		selection.selectionChanged(site().getPage().getActivePart(), site().getPage().getSelection());
	}

	void stop() {
		site().getPage().removePostSelectionListener(selection);
		site().getService(WorkbenchTheme.class).removeListener(colours);
		unfollow();
	}

	/** Shows the portfolio that a revert has read anew. */
	void restart() {
		unfollow();
		table.control().dispose();
		show();
		area.layout(true, true);
		listeners.forEach(Runnable::run);
	}

	void setFocus() {
		table.control().setFocus();
	}

	void run(String command) {
		commands.run(command);
	}

	RegisterTable table() {
		return table;
	}

	RowSelection selection() {
		return selection;
	}

	RegisterBar bar() {
		return bar;
	}

	@Override
	public Register<?> register() {
		return editor.register();
	}

	@Override
	public PortfolioDocument document() {
		return editor.document();
	}

	@Override
	public LiveRows rows() {
		return table.contents().rows();
	}

	@Override
	public void filter(Optional<RowFilter> filter) {
		rows().arrange(rows().arrangement().filteredBy(filter));
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.addIfAbsent(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void show() {
		LiveRows rows = new LiveRows(register(), document().resource(), Clock.systemDefaultZone(), this::changed);
		TableContents contents = new TableContents(register(), document(), rows);
		table = new RegisterTable(area, contents, new CellEdits(contents), site().getService(WorkbenchTheme.class), site().getService(Images.class));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		ILayerListener selected = event -> {
			if (event instanceof ISelectionEvent) {
				editor.hint("");
				selection.changed();
			}
		};
		table.control().addLayerListener(selected);
		new TableKeys(site(), this, new BlockCommands(editor, this)).follow(table.control());
		new RegisterMenu(editor, this).install();
		rows.start();
		document().problems().addListener(marks);
		shown.moveToEnd();
		refreshBars();
	}

	private void refreshBars() {
		bar.refresh();
		shown.refresh(rows());
	}

	private void unfollow() {
		selection.forget();
		rows().stop();
		document().problems().removeListener(marks);
	}

	private void changed(boolean lines) {
		if (!table.control().isDisposed()) {
			if (lines) {
				selection.keeping(() -> table.refresh(true));
			} else {
				table.refresh(false);
			}
			editor.hint("");
			refreshBars();
			listeners.forEach(Runnable::run);
		}
	}

	private void marksChanged() {
		if (!table.control().isDisposed()) {
			table.control().redraw();
		}
	}

	private void themeChanged() {
		table.themeChanged();
		bar.themeChanged();
	}

	private IWorkbenchPartSite site() {
		return editor.getSite();
	}
}
