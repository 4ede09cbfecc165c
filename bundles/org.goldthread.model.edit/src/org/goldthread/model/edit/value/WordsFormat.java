package org.goldthread.model.edit.value;

/** Text as it is, of any number of lines; a blank text is none. */
final class WordsFormat implements ValueFormat {

	@Override
	public String write(Object value) {
		return value == null ? "" : value.toString();
	}

	@Override
	public Object read(String text) {
		return text.isBlank() ? null : text;
	}

	@Override
	public String example() {
		return "";
	}
}
