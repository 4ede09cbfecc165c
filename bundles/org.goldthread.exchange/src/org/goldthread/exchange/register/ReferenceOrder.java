package org.goldthread.exchange.register;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.goldthread.model.Element;

/**
 * Orders elements as people expect of references: R-2 before R-10, elements without reference last, the id where references
 * are equal.
 */
public final class ReferenceOrder implements Comparator<Element> {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");
	private static final Comparator<Key> ORDER = Comparator.comparing(Key::missing).thenComparing(Key::stem)
			.thenComparingInt(Key::number).thenComparing(Key::id);

	@Override
	public int compare(Element first, Element second) {
		return ORDER.compare(Key.of(first), Key.of(second));
	}

	private record Key(boolean missing, String stem, int number, String id) {

		static Key of(Element element) {
			String reference = Objects.requireNonNullElse(element.getReference(), "");
			String id = Objects.requireNonNullElse(element.getId(), "");
			Matcher matcher = NUMBERED.matcher(reference);
			return matcher.matches() ? new Key(false, matcher.group(1), Integer.parseInt(matcher.group(2)), id)
					: new Key(reference.isEmpty(), reference, -1, id);
		}
	}
}
