package org.goldthread.ui.registers.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellEditorMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.ui.registers.field.CellFields;
import org.goldthread.ui.registers.field.RefusalBubble;
import org.goldthread.ui.registers.rows.Line;

/** Where users write in the table, with which keys, and in which fields: a click selects, a double click or typing writes. */
final class TableEditing extends AbstractRegistryConfiguration {

	private final TableContents contents;
	private final CellWriter writer;
	private final RefusalBubble refusals;

	TableEditing(TableContents contents, CellWriter writer, RefusalBubble refusals) {
		this.contents = contents;
		this.writer = writer;
		this.refusals = refusals;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		// Keys ask the selected cells, which do not know yet that they are in the body.
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, rule(), DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE, DisplayMode.EDIT,
				GridRegion.FILTER_ROW);
		registry.registerConfigAttribute(EditConfigAttributes.SUPPORT_MULTI_EDIT, Boolean.FALSE, DisplayMode.EDIT);
		// After Enter the next cell is only selected, so that undo is that of the portfolio and not that of a field.
		registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, Boolean.FALSE, DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, validator(), DisplayMode.EDIT, GridRegion.BODY);
		registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, refusals, DisplayMode.EDIT, GridRegion.BODY);
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter(), DisplayMode.NORMAL);
		for (int column = 0; column < contents.columns().size(); column++) {
			registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, CellFields.of(contents, column), DisplayMode.EDIT,
					ColumnLabelAccumulator.COLUMN_LABEL_PREFIX + column);
			String filter = FilterRowDataLayer.FILTER_ROW_COLUMN_LABEL_PREFIX + column;
			List<String> terms = terms(column);
			registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, terms.isEmpty() ? new TextCellEditor(false, true) : choice(terms),
					DisplayMode.EDIT, filter);
		}
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), new KeyEditAction());
		bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, ' '), new KeyEditAction());
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), new KeyEditAction());
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), new KeyEditAction());
		bindings.registerDoubleClickBinding(new CellEditorMouseEventMatcher(GridRegion.BODY), new MouseEditAction());
		bindings.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.FILTER_ROW, MouseEventMatcher.LEFT_BUTTON), new MouseEditAction());
	}

	private EditableRule rule() {
		return new EditableRule() {
			@Override
			public boolean isEditable(int column, int line) {
				return !(contents.line(line) instanceof Line.Group) && contents.isEditable(column);
			}
		};
	}

	private DataValidator validator() {
		return new DataValidator() {
			@Override
			public boolean validate(int column, int line, Object value) {
				Optional<String> refusal = writer.refusal(column, line, value == null ? "" : value.toString());
				if (refusal.isPresent()) {
					throw new ValidationFailedException(refusal.get());
				}
				return true;
			}
		};
	}

	private List<String> terms(int column) {
		if (contents.column(column).type() == ValueType.YES_NO) {
			return List.of("Y", "N", "");
		}
		return CellFields.terms(contents.column(column));
	}

	private static ComboBoxCellEditor choice(List<String> terms) {
		ComboBoxCellEditor choice = new ComboBoxCellEditor(new ArrayList<>(terms), terms.size());
		choice.setMultiselect(true);
		choice.setUseCheckbox(true);
		return choice;
	}
}
