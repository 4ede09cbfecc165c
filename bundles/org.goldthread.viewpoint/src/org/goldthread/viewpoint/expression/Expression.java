package org.goldthread.viewpoint.expression;

import java.util.List;
import java.util.Optional;

/** A parsed expression of a specification. */
public sealed interface Expression {

	/** The expression as written. */
	String text();

	/**
	 * Text or a number that stands for itself.
	 *
	 * @param text never empty
	 */
	record Literal(String text) implements Expression {
	}

	/** {@code var:name}: the value of a variable, or of {@code self}. */
	record Variable(String name) implements Expression {

		@Override
		public String text() {
			return "var:" + name;
		}
	}

	/** {@code feature:name}: the value of a feature of the context. */
	record Feature(String name) implements Expression {

		@Override
		public String text() {
			return "feature:" + name;
		}
	}

	/**
	 * {@code service:name}, {@code service:name(a, b)} or {@code service:receiver.name(a)}.
	 *
	 * @param receiver variable that becomes the first argument; empty for the context
	 * @param name name of the Java method
	 * @param arguments names of the variables that become the further arguments
	 */
	record Service(String text, Optional<String> receiver, String name, List<String> arguments) implements Expression {

		public Service {
			arguments = List.copyOf(arguments);
		}
	}
}
