package org.goldthread.viewpoint.specification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.Expression;

/** A step of a tool. Names of features and references are expressions too; most are literals. */
public sealed interface ModelOperation {

	/** The steps inside this one, in order; of a choice, those of every case. */
	List<ModelOperation> then();

	/** Makes the one element that {@code browse} gives the context of {@code then}. */
	record ChangeContext(Expression browse, List<ModelOperation> then) implements ModelOperation {
		public ChangeContext {
			then = List.copyOf(then);
		}
	}

	/** Adds a new element to the context, binds it to {@code variable} and makes it the context of {@code then}. */
	record CreateInstance(DomainClass type, Expression reference, String variable, List<ModelOperation> then) implements ModelOperation {
		public CreateInstance {
			then = List.copyOf(then);
		}
	}

	/** Gives a feature of the context another value. */
	record SetValue(Expression feature, Expression value, List<ModelOperation> then) implements ModelOperation {
		public SetValue {
			then = List.copyOf(then);
		}
	}

	/** Takes elements out of a feature of the context; without {@code elements} the whole value. */
	record Unset(Expression feature, Optional<Expression> elements, List<ModelOperation> then) implements ModelOperation {
		public Unset {
			then = List.copyOf(then);
		}
	}

	/** Moves the context into a feature of another container. */
	record MoveElement(Expression newContainer, Expression feature, List<ModelOperation> then) implements ModelOperation {
		public MoveElement {
			then = List.copyOf(then);
		}
	}

	/** Deletes the context. */
	record RemoveElement(List<ModelOperation> then) implements ModelOperation {
		public RemoveElement {
			then = List.copyOf(then);
		}
	}

	/** Runs {@code then} for each element, as context and as {@code iterator}. */
	record For(Expression elements, String iterator, List<ModelOperation> then) implements ModelOperation {
		public For {
			then = List.copyOf(then);
		}
	}

	/** Runs {@code then} when the condition holds. */
	record If(Expression condition, List<ModelOperation> then) implements ModelOperation {
		public If {
			then = List.copyOf(then);
		}
	}

	/** Binds a value to a variable; "self" changes the context. */
	record Let(String variable, Expression value, List<ModelOperation> then) implements ModelOperation {
		public Let {
			then = List.copyOf(then);
		}
	}

	/** Puts one object of a metamodel into a feature of the context; without one the feature is emptied. */
	record SetObject(Expression feature, Optional<EObject> object, List<ModelOperation> then) implements ModelOperation {
		public SetObject {
			then = List.copyOf(then);
		}
	}

	/** Binds the value that an expression has in the context of the element in variable {@code parent}. */
	record Derive(String variable, String parent, Expression value, List<ModelOperation> then) implements ModelOperation {
		public Derive {
			then = List.copyOf(then);
		}
	}

	/**
	 * Shows another diagram of the context.
	 *
	 * @param diagram name of the kind of diagram
	 * @param create whether one is made where there is none
	 */
	record Navigation(String diagram, boolean create, List<ModelOperation> then) implements ModelOperation {
		public Navigation {
			then = List.copyOf(then);
		}
	}

	/** Runs the first case whose condition holds, else {@code otherwise}. */
	record Switch(List<If> cases, List<ModelOperation> otherwise) implements ModelOperation {
		public Switch {
			cases = List.copyOf(cases);
			otherwise = List.copyOf(otherwise);
		}

		@Override
		public List<ModelOperation> then() {
			return Stream.concat(cases.stream(), otherwise.stream()).toList();
		}
	}
}
