package org.goldthread.ui.registers.table;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.ui.action.IDragMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.action.ViewportSelectRowAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.MouseEvent;
import org.goldthread.model.Element;

/**
 * Lets the selected rows be dragged to other parts by the narrow column before them. A press there on a row that is selected as a whole
 * carries all such rows; one on any other row selects, as everywhere else in the table.
 */
final class RowDrag extends AbstractUiBindingConfiguration {

	private final IntPredicate selected;
	private boolean pressed;

	/**
	 * Drags rows of one table.
	 *
	 * @param selected whether the line of an index is selected as a whole
	 * @param rows the selected rows
	 */
	RowDrag(NatTable table, IntPredicate selected, Supplier<List<Element>> rows) {
		this.selected = selected;
		table.addDragSupport(DND.DROP_COPY | DND.DROP_MOVE, new Transfer[] {LocalSelectionTransfer.getTransfer()}, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = pressed && !rows.get().isEmpty();
				pressed = false;
				if (event.doit) {
					LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(rows.get()));
				}
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		bindings.registerFirstMouseDownBinding(head((table, event) -> selected.test(table.getRowIndexByPosition(table.getRowPositionByY(event.y)))),
				(table, event) -> pressed = true);
		MouseEventMatcher carried = head((table, event) -> pressed);
		bindings.registerFirstSingleClickBinding(carried, (table, event) -> {
			pressed = false;
			new ViewportSelectRowAction(false, false).run(table, event);
		});
		bindings.registerFirstMouseDragMode(carried, new Carrying());
	}

	private static MouseEventMatcher head(BiPredicate<NatTable, MouseEvent> condition) {
		return new MouseEventMatcher(SWT.NONE, GridRegion.ROW_HEADER, MouseEventMatcher.LEFT_BUTTON) {
			@Override
			public boolean matches(NatTable table, MouseEvent event, LabelStack regions) {
				return super.matches(table, event, regions) && condition.test(table, event);
			}
		};
	}

	/** While rows are carried nothing is selected. */
	private final class Carrying implements IDragMode {

		@Override
		public void mouseDown(NatTable table, MouseEvent event) {
			// the drag of the desktop takes over
		}

		@Override
		public void mouseMove(NatTable table, MouseEvent event) {
			// the drag of the desktop takes over
		}

		@Override
		public void mouseUp(NatTable table, MouseEvent event) {
			pressed = false;
		}
	}
}
