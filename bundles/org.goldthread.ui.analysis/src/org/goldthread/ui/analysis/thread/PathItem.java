package org.goldthread.ui.analysis.thread;

import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.ui.analysis.part.Box;

/** Something of the path that can be chosen. */
sealed interface PathItem {

	/** Where it lies. */
	Box box();

	/** What it reads in full. */
	String words();

	/**
	 * A step.
	 *
	 * @param reference its reference, in the concept's strong tone; may be empty
	 * @param title as much of its name as there is room for
	 */
	record Step(Box box, Element element, String reference, String title) implements PathItem {
		@Override
		public String words() {
			return Labels.of(element);
		}
	}

	/** What asks for the missing piece of a gap. */
	record Mend(Box box, GapMend fix) implements PathItem {
		@Override
		public String words() {
			return fix.label();
		}
	}

	/** What shows the rest of a section. */
	record More(Box box, int section, String words) implements PathItem {
	}
}
