package org.goldthread.analysis.thread;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;

/** What the golden thread leads to. */
public enum ThreadEnd {

	/** An outcome of the vision, the upper end. */
	OUTCOME(Literals.OUTCOME, ThreadDirection.UP, "outcome"),
	/** A savings line. */
	SAVINGS_LINE(Literals.SAVINGS_LINE, ThreadDirection.DOWN, "savings line"),
	/** A budget. */
	COST_CENTRE(Literals.COST_CENTRE, ThreadDirection.DOWN, "cost centre"),
	/** A risk. */
	RISK(Literals.RISK, ThreadDirection.DOWN, "risk"),
	/** A decision. */
	DECISION(Literals.DECISION, ThreadDirection.DOWN, "decision"),
	/** A point that scrutiny made. */
	SCRUTINY_COMMENT(Literals.SCRUTINY_COMMENT, ThreadDirection.DOWN, "scrutiny comment");

	private final EClass type;
	private final ThreadDirection direction;
	private final String word;

	ThreadEnd(EClass type, ThreadDirection direction, String word) {
		this.type = type;
		this.direction = direction;
		this.word = word;
	}

	/** The class of the elements at this end. */
	public EClass type() {
		return type;
	}

	/** Which way the end lies. */
	public ThreadDirection direction() {
		return direction;
	}

	/** What such an element is called in a sentence. */
	public String word() {
		return word;
	}

	/** The end that an element lies at; empty for one in between. */
	public static Optional<ThreadEnd> of(Element element) {
		return Stream.of(values()).filter(end -> end.type == element.eClass()).findFirst();
	}
}
