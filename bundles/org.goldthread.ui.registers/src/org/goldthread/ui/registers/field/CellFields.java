package org.goldthread.ui.registers.field;

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.swt.widgets.Text;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Storage;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.Element;
import org.goldthread.ui.registers.table.TableContents;

/** Chooses the field that a cell is written in. */
public final class CellFields {

	private static final int MOST_TERMS = 14;

	private CellFields() {
	}

	/** The field of a column: a list of terms, a tick, a day, elements to find, text of one line or of several. */
	public static ICellEditor of(TableContents contents, int index) {
		Column<Element> column = contents.column(index);
		return switch (column.type()) {
			case YES_NO -> new TickField();
			case DATE -> new DateField();
			case CHOICE -> new ComboBoxCellEditor(terms(column), MOST_TERMS);
			case LINK, LINKS -> new LinkField(() -> Candidates.of(column, contents.document()), namesSeveral(column));
			default -> contents.hasLines(index) ? new LongTextField() : new TextCellEditor(false, true);
		};
	}

	/** Lets a field of a dialog find the elements that a column may name; fields of other columns stay as they are. */
	public static void assist(Text field, TableContents contents, int index) {
		Column<Element> column = contents.column(index);
		if (column.type() == ValueType.LINK || column.type() == ValueType.LINKS) {
			LinkField.assist(field, new LinkMatches(() -> Candidates.of(column, contents.document()), namesSeveral(column)));
		}
	}

	/** The terms of a column of choices, as cells show them. */
	public static List<String> terms(Column<?> column) {
		return column.storage() instanceof Storage.Attribute stored && stored.attribute().getEAttributeType() instanceof EEnum list
				? list.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()
				: List.of();
	}

	private static boolean namesSeveral(Column<?> column) {
		return column.storage() instanceof Storage.Link link && link.reference().isMany();
	}
}
