package org.goldthread.exchange.register;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

import org.goldthread.model.Element;

/**
 * How a register names another element: its reference, then its name for the reader. What follows the reference is ignored
 * when a register is read back, so a semicolon in a name may become a comma. An element without reference is named by its id.
 */
final class LinkText {

	private LinkText() {
	}

	/** The text for one element; the name of an exempt one is left out unless exempt content may be shown. */
	static String of(Element target, RegisterContext context) {
		String key = isBlank(target.getReference()) ? target.getId() : target.getReference();
		if (Exemption.isHidden(target, context)) {
			return key + " (exempt)";
		}
		return isBlank(target.getName()) ? key : key + " " + target.getName().replace(';', ',');
	}

	/** The texts for several elements, separated by semicolons; empty for none. */
	static String ofAll(Collection<? extends Element> targets, RegisterContext context) {
		return targets.isEmpty() ? "" : targets.stream().filter(Objects::nonNull).map(target -> of(target, context)).collect(Collectors.joining("; "));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
