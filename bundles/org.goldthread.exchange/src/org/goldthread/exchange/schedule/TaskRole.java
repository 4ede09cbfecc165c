package org.goldthread.exchange.schedule;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.GoldthreadPackage.Literals;

/** What a task of a schedule stands for in a portfolio. */
enum TaskRole {
	/** A programme. */
	PROGRAMME(Optional.of(Literals.PROGRAMME)),
	/** A workstream. */
	WORKSTREAM(Optional.of(Literals.WORKSTREAM)),
	/** A milestone. */
	MILESTONE(Optional.of(Literals.MILESTONE)),
	/** A deliverable: a task that takes time, and is handed over when it is finished. */
	DELIVERABLE(Optional.of(Literals.DELIVERABLE)),
	/** The one summary task around the whole schedule. */
	WRAPPER(Optional.empty()),
	/** A summary task inside a workstream. */
	GROUP(Optional.empty());

	private final Optional<EClass> type;

	TaskRole(Optional<EClass> type) {
		this.type = type;
	}

	/** The class of the element; empty for what the portfolio has no element for. */
	Optional<EClass> type() {
		return type;
	}

	boolean isItem() {
		return this == MILESTONE || this == DELIVERABLE;
	}

	/** The role of elements of a class; empty for classes that no task stands for. */
	static Optional<TaskRole> of(EClass type) {
		return Stream.of(values()).filter(role -> role.type.filter(type::equals).isPresent()).findFirst();
	}

	/** The role with the name of a class. */
	static Optional<TaskRole> named(String className) {
		return Stream.of(values()).filter(role -> role.type.filter(type -> type.getName().equals(className)).isPresent()).findFirst();
	}
}
