package org.goldthread.ui.repository.annotate;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.goldthread.store.history.Revision;
import org.goldthread.ui.repository.annotate.EntryHistory.Step;
import org.goldthread.ui.repository.annotate.EntryHistory.Value;
import org.goldthread.ui.repository.view.RevisionWords;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The values of an entry with who set them, above what each revision did with it. */
final class HistoryTables {

	private static final String UNPUBLISHED = "not published";

	private final WorkbenchTheme theme;
	private final SashForm sash;
	private final TableViewer values;
	private final TableViewer steps;

	HistoryTables(Composite parent, WorkbenchTheme theme) {
		this.theme = theme;
		sash = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		values = table();
		column(values, "Value", 20, 110, Value.class, Value::label, value -> null);
		column(values, "Is", 34, 140, Value.class, Value::text, value -> null);
		column(values, "Since", 14, 96, Value.class, HistoryTables::since, value -> value.since().isEmpty() ? theme.colour("amber") : null);
		column(values, "When", 14, 144, Value.class, value -> value.since().map(HistoryTables::when).orElse(""), value -> null);
		column(values, "Who", 18, 120, Value.class, value -> value.since().map(RevisionWords::who).orElse(""), value -> null);
		column(values, "Message", 24, 100, Value.class, value -> value.since().map(HistoryTables::message).orElse(""), value -> null);
		steps = table();
		column(steps, "History", 12, 110, Step.class, step -> "Revision " + step.revision().number(), step -> null);
		column(steps, "Change", 9, 76, Step.class, step -> step.kind().word(), step -> theme.colour(step.kind().colour()));
		column(steps, "What", 36, 140, Step.class, Step::what, step -> null);
		column(steps, "When", 14, 144, Step.class, step -> when(step.revision()), step -> null);
		column(steps, "Who", 18, 120, Step.class, step -> RevisionWords.who(step.revision()), step -> null);
		column(steps, "Message", 24, 100, Step.class, step -> message(step.revision()), step -> null);
		sash.setWeights(60, 40);
	}

	void show(EntryHistory history) {
		values.setInput(history.values());
		steps.setInput(history.steps());
		sash.setMaximizedControl(history.values().isEmpty() ? steps.getTable().getParent() : null);
	}

	void refresh() {
		values.refresh();
		steps.refresh();
	}

	Control focusControl() {
		return values.getTable();
	}

	private TableViewer table() {
		Composite area = new Composite(sash, SWT.NONE);
		area.setLayout(new TableColumnLayout());
		TableViewer table = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		table.setInput(List.of());
		return table;
	}

	private static <T> void column(TableViewer table, String title, int weight, int least, Class<T> rows, Function<T, String> text,
			Function<T, Color> colour) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		((TableColumnLayout) table.getTable().getParent().getLayout()).setColumnData(column.getColumn(), new ColumnWeightData(weight, least));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return text.apply(rows.cast(row));
			}

			@Override
			public Color getForeground(Object row) {
				return colour.apply(rows.cast(row));
			}

			@Override
			public String getToolTipText(Object row) {
				return getText(row).isEmpty() ? null : getText(row);
			}
		});
	}

	private static String since(Value value) {
		return value.since().map(revision -> "Revision " + revision.number()).orElse(UNPUBLISHED);
	}

	private static String when(Revision revision) {
		return RevisionWords.time(revision.publishedAt());
	}

	private static String message(Revision revision) {
		return revision.note().message().replaceAll("\\s+", " ");
	}
}
