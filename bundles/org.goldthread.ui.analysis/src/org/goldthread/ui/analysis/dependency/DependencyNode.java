package org.goldthread.ui.analysis.dependency;

import java.util.List;
import java.util.Optional;

import org.goldthread.model.Element;

/** A row of the tree of dependencies; texts are empty where a column does not apply. */
sealed interface DependencyNode permits DependencyGroup, HandoverRow, LoopRow, StepRow {

	/** What it is, never empty. */
	String title();

	/** The element that it leads to; empty for a heading. */
	default Optional<Element> element() {
		return Optional.empty();
	}

	/** From whom to whom. */
	default String between() {
		return "";
	}

	/** What is wrong or special, each with its letter. */
	default String marks() {
		return "";
	}

	/** When it is needed. */
	default String need() {
		return "";
	}

	/** When it is expected. */
	default String expected() {
		return "";
	}

	/** Working days in hand. */
	default String room() {
		return "";
	}

	/** Who has agreed. */
	default String agreed() {
		return "";
	}

	/** What more there is to say, for a tool tip. */
	default String advice() {
		return "";
	}

	/** The rows below it. */
	default List<? extends DependencyNode> children() {
		return List.of();
	}
}
