package org.goldthread.exchange.importing;

import java.util.Map;

/** Remembers which column of a register the user chose for a heading that is not understood by itself. */
public interface ColumnChoices {

	/** Remembers nothing. */
	ColumnChoices NONE = new ColumnChoices() {

		@Override
		public Map<String, String> of(String register) {
			return Map.of();
		}

		@Override
		public void keep(String register, Map<String, String> choices) {
			throw new UnsupportedOperationException("These choices are not kept");
		}
	};

	/**
	 * The choices for a register.
	 *
	 * @param register its name, such as "risks"
	 * @return the heading of the register's column for each heading of a file; an empty text for a column that is passed over
	 */
	Map<String, String> of(String register);

	/** Keeps choices for the next time, besides those that are kept already. */
	void keep(String register, Map<String, String> choices);
}
