package org.goldthread.ui.explorer.problems.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.goldthread.model.edit.value.ValueFormats;

/** Edits answers in their cells: words, dates, amounts and numbers are typed, terms are chosen. Elements are picked elsewhere. */
final class AnswerEditing extends EditingSupport {

	private final TableViewer table;
	private final BiConsumer<FixRow, Optional<?>> answered;
	private final Consumer<String> refused;

	/**
	 * Editing of the answers in {@code table}.
	 *
	 * @param answered hears of each answer; an empty one takes the answer away
	 * @param refused hears why something that was typed is no answer, in one sentence
	 */
	AnswerEditing(TableViewer table, BiConsumer<FixRow, Optional<?>> answered, Consumer<String> refused) {
		super(table);
		this.table = table;
		this.answered = answered;
		this.refused = refused;
	}

	@Override
	protected boolean canEdit(Object row) {
		return !((FixRow) row).asksForElement();
	}

	@Override
	protected CellEditor getCellEditor(Object row) {
		Map<String, Object> terms = terms(((FixRow) row).question().answerType());
		return terms.isEmpty() ? new TextCellEditor(table.getTable())
				: new ComboBoxCellEditor(table.getTable(), new ArrayList<>(terms.keySet()).toArray(String[]::new), SWT.READ_ONLY);
	}

	@Override
	protected Object getValue(Object element) {
		FixRow row = (FixRow) element;
		List<String> terms = new ArrayList<>(terms(row.question().answerType()).keySet());
		return terms.isEmpty() ? row.answerText() : (Object) terms.indexOf(row.answerText());
	}

	@Override
	protected void setValue(Object element, Object value) {
		FixRow row = (FixRow) element;
		if (value instanceof Integer index) {
			List<Object> terms = new ArrayList<>(terms(row.question().answerType()).values());
			answered.accept(row, index < 0 ? Optional.empty() : Optional.of(terms.get(index)));
		} else if (!Objects.equals(value, row.answerText())) {
			read(row, value.toString());
		}
	}

	private void read(FixRow row, String typed) {
		try {
			answered.accept(row, typed.isBlank() ? Optional.empty() : Optional.of(value(row.question().answerType(), typed)));
		} catch (IllegalArgumentException e) {
			refused.accept(e.getMessage());
		}
	}

	private static Object value(EClassifier type, String typed) {
		return ValueFormats.of(type).map(format -> format.read(typed)).orElse(typed.strip());
	}

	private static Map<String, Object> terms(EClassifier type) {
		Map<String, Object> terms = new LinkedHashMap<>();
		if (type instanceof EEnum choices) {
			choices.getELiterals().forEach(choice -> terms.put(choice.getLiteral(), choice.getInstance()));
		} else if (type.getInstanceClass() == boolean.class || type.getInstanceClass() == Boolean.class) {
			terms.put("Yes", true);
			terms.put("No", false);
		}
		return terms;
	}
}
