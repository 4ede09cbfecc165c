package org.goldthread.ui.analysis.coverage;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * One cell of the matrix.
 *
 * @param text what it reads; may be empty
 * @param tone how it looks
 * @param leadsTo what is selected by choosing it
 * @param explanation what it says, for a tool tip; never empty
 */
record MatrixCell(String text, Tone tone, Optional<EObject> leadsTo, String explanation) {

	/** How a cell looks. */
	enum Tone {
		/** A value. */
		PLAIN,
		/** A value that stands for a contribution, on the colour of outcomes. */
		SERVED,
		/** Something that rests on one workstream alone; its text starts with an exclamation mark. */
		WEAK,
		/** Something that is missing; its text starts with a cross. */
		GAP
	}
}
