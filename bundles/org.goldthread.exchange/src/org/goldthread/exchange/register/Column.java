package org.goldthread.exchange.register;

import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GoldthreadPackage.Literals;

/**
 * A column of a register.
 *
 * @param <E> the class of the rows, or one above it
 * @param header heading, unique in its register
 * @param type what it holds
 * @param storage where its value lives
 * @param explanation one sentence for readers: what the column says, in which unit, and how a computed value comes about
 * @param reader reads the value from a row
 */
public record Column<E>(String header, ValueType type, Storage storage, String explanation,
		BiFunction<E, RegisterContext, Cell> reader) {

	/** A column whose value is computed and stored nowhere. */
	public static <E> Column<E> computed(String header, ValueType type, String explanation, BiFunction<E, RegisterContext, Cell> reader) {
		return new Column<>(header, type, Storage.COMPUTED, explanation, reader);
	}

	/** The same column with an explanation of its own. */
	public Column<E> explained(String sentence) {
		return new Column<>(header, type, storage, sentence, reader);
	}

	/** Whether the value is computed: exported, never stored, and ignored on import. */
	public boolean isComputed() {
		return storage instanceof Storage.Computed;
	}

	/** Whether it holds working notes, which are never part of committee outputs. */
	public boolean isWorkingNotes() {
		return storage instanceof Storage.Attribute stored && stored.attribute() == Literals.ELEMENT__NOTES;
	}

	/** The value in a row. */
	public Cell cell(E row, RegisterContext context) {
		return reader instanceof AttributeReader attribute ? attribute.cell((EObject) row) : reader.apply(row, context);
	}
}
