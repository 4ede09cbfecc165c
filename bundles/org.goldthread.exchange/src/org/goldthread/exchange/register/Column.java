package org.goldthread.exchange.register;

import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A column of a register.
 *
 * @param <E> the class of the rows, or one above it
 * @param header heading, unique in its register
 * @param type what it holds
 * @param feature where its value is stored; empty for a column that is computed: exported, and ignored on import
 * @param reader reads the value from a row
 */
public record Column<E>(String header, ValueType type, Optional<EStructuralFeature> feature,
		BiFunction<E, RegisterContext, Cell> reader) {

	/** A column whose value is computed and stored nowhere. */
	public static <E> Column<E> computed(String header, ValueType type, BiFunction<E, RegisterContext, Cell> reader) {
		return new Column<>(header, type, Optional.empty(), reader);
	}

	/** Whether the value is computed: exported, never stored, and ignored on import. */
	public boolean isComputed() {
		return feature.isEmpty();
	}

	/** The value in a row. */
	public Cell cell(E row, RegisterContext context) {
		return reader.apply(row, context);
	}
}
