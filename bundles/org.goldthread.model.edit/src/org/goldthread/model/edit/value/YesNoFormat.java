package org.goldthread.model.edit.value;

import java.util.Locale;

/** Yes or no: written Y and N, read also as yes, no, true and false; no text is no. */
final class YesNoFormat implements ValueFormat {

	@Override
	public String write(Object value) {
		return Boolean.TRUE.equals(value) ? "Y" : "N";
	}

	@Override
	public Object read(String text) {
		return switch (text.strip().toLowerCase(Locale.UK)) {
			case "y", "yes", "true" -> true;
			case "n", "no", "false", "" -> false;
			default -> throw new IllegalArgumentException("\"" + text.strip() + "\" is neither Y nor N.");
		};
	}

	@Override
	public String example() {
		return "Y";
	}
}
