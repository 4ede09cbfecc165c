package org.goldthread.exchange.value;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/** What a cell of a register says, with its parts: for formats that can show more than a text. */
public sealed interface Value {

	/** Nothing is stated. */
	record Missing() implements Value {
	}

	/** A text, never empty. */
	record Words(String text) implements Value {
	}

	/** A number, or an amount in pounds. */
	record Number(BigDecimal number, boolean pounds) implements Value {
	}

	/** A day. */
	record Day(LocalDate date) implements Value {
	}

	/** Yes or no. */
	record YesNo(boolean yes) implements Value {
	}

	/**
	 * Another element.
	 *
	 * @param type its class
	 * @param id its UUID
	 * @param reference its reference; empty where it has none
	 * @param name its name; empty where it has none, or where it is exempt and may not be told
	 * @param isWithheld whether it is exempt and its name may not be told
	 * @param address where it can be read on the web, http or https; empty where that is not known
	 */
	record Link(EClass type, String id, String reference, String name, boolean isWithheld, Optional<URI> address) implements Value {
	}

	/** Several other elements, at least one. */
	record Links(List<Link> links) implements Value {

		/** Copies the links. */
		public Links {
			links = List.copyOf(links);
		}
	}

	/**
	 * Entries that the row contains.
	 *
	 * @param fields what each entry holds
	 * @param entries a value for each field
	 * @param withheld number of exempt entries that were left out
	 */
	record Entries(List<String> fields, List<List<Value>> entries, int withheld) implements Value {

		/** Copies the lists. */
		public Entries {
			fields = List.copyOf(fields);
			entries = List.copyOf(entries);
		}
	}

	/** Whether anything is said. */
	default boolean isPresent() {
		return !(this instanceof Missing);
	}
}
