package org.goldthread.ui.command;

import java.util.Optional;

import org.goldthread.document.PortfolioDocument;

/** What menus call the commands of the active document. */
final class CommandLabels {

	private CommandLabels() {
	}

	/** The label of a command, with the words of the edit that it would take back or make again. */
	static String of(String command, Optional<PortfolioDocument> document) {
		return switch (command) {
			case CommandIds.UNDO -> with("Undo", document.flatMap(active -> active.edits().undoLabel()));
			case CommandIds.REDO -> with("Redo", document.flatMap(active -> active.edits().redoLabel()));
			case CommandIds.SAVE -> "Save";
			case CommandIds.SAVE_AS -> "Save as\u2026";
			case CommandIds.REVERT -> "Revert";
			case CommandIds.CLOSE_PORTFOLIO -> "Close portfolio";
			default -> throw new IllegalArgumentException(command + " is no command of a document");
		};
	}

	private static String with(String verb, Optional<String> words) {
		return words.map(edit -> verb + " " + edit).orElse(verb);
	}
}
