package org.goldthread.ui.registers.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.goldthread.model.Element;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.registers.table.RegisterTable;

/**
 * The selection of a register as the rest of the workbench knows it: the elements of the rows that have a selected cell. What other
 * parts select is shown without an echo. Parts that show much about a selection hear of it when it rests, so that nobody who goes
 * through rows by keys waits for them.
 */
final class RowSelection implements IPostSelectionProvider, ISelectionListener {

	private static final int REST_MILLISECONDS = 200;

	private final IWorkbenchPart own;
	private final Supplier<RegisterTable> table;
	private final CopyOnWriteArrayList<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final CopyOnWriteArrayList<ISelectionChangedListener> restListeners = new CopyOnWriteArrayList<>();
	private final Runnable rest = this::rests;
	private List<Element> told = List.of();
	private KeptSelection kept = KeptSelection.NONE;
	private boolean following;
	private boolean keeping;

	RowSelection(IWorkbenchPart own, Supplier<RegisterTable> table) {
		this.own = own;
		this.table = table;
	}

	@Override
	public IStructuredSelection getSelection() {
		List<Element> rows = table.get().selectedRows();
		return rows.isEmpty() ? new StructuredSelection(table.get().contents().document().portfolio()) : new StructuredSelection(rows);
	}

	@Override
	public void setSelection(ISelection selection) {
		table.get().selectRows(rows(selection));
	}

	/** The table has another selection. */
	void changed() {
		if (keeping) {
			return;
		}
		kept = KeptSelection.of(table.get());
		List<Element> rows = table.get().selectedRows();
		if (!following && !rows.equals(told)) {
			told = rows;
			tell(listeners);
			table.get().control().getDisplay().timerExec(REST_MILLISECONDS, rest);
		}
	}

	/** Lets the table show other lines while the same rows stay selected. */
	void keeping(Runnable change) {
		keeping = true;
		try {
			change.run();
			kept.restore(table.get());
		} finally {
			keeping = false;
		}
		changed();
	}

	/** Another table is shown. */
	void forget() {
		kept = KeptSelection.NONE;
		told = List.of();
	}

	/** Shows what another part has selected, where the register has it; otherwise the selection stays. */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection chosen) {
		List<Element> rows = rows(chosen);
		if (part == own || rows.isEmpty() || table.get().control().isDisposed() || rows.equals(table.get().selectedRows())) {
			return;
		}
		following = true;
		try {
			table.get().selectRows(rows);
			told = table.get().selectedRows();
		} finally {
			following = false;
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.addIfAbsent(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		restListeners.addIfAbsent(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		restListeners.remove(listener);
	}

	private void rests() {
		if (!table.get().control().isDisposed()) {
			tell(restListeners);
		}
	}

	private void tell(List<ISelectionChangedListener> hearers) {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		hearers.forEach(hearer -> hearer.selectionChanged(event));
	}

	private List<Element> rows(ISelection selection) {
		return selection == null ? List.of() : SelectedElements.of(selection).stream().filter(table.get().contents().rows()::contains)
				.map(Element.class::cast).toList();
	}
}
