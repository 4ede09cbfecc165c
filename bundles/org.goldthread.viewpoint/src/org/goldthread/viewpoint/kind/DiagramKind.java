package org.goldthread.viewpoint.kind;

import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.view.DiagramEvaluator;

/**
 * What a kind of diagram is made of.
 *
 * @param specification what it shows, and its tools
 * @param presentation how it is presented beyond that
 * @param evaluator evaluates it; belongs to the thread of one model
 */
public record DiagramKind(DiagramSpecification specification, Presentation presentation, DiagramEvaluator evaluator) {

	/** The name by which portfolios refer to it. */
	public String name() {
		return specification.name();
	}
}
