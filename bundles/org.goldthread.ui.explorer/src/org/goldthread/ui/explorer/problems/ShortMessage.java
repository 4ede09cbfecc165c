package org.goldthread.ui.explorer.problems;

import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.rules.Finding;

/** What is wrong in the few words that a row has room for: elements that have a reference are named by it alone. */
public final class ShortMessage {

	private ShortMessage() {
	}

	/** "Saving SAV-13 has no owner." for "Saving SAV-13 Fewer agency staff has no owner." */
	public static String of(Finding finding) {
		String label = Labels.of(finding.element());
		String message = finding.message();
		int at = message.indexOf(label);
		boolean named = at >= 0 && finding.element() instanceof Element element && element.getReference() != null && !element.getReference().isBlank();
		return named ? message.substring(0, at) + ((Element) finding.element()).getReference() + message.substring(at + label.length()) : message;
	}
}
