package org.goldthread.document.format;

/** What may stand as an id in a file: lists of references are divided by spaces, and EMF gives some other characters a meaning. */
final class Ids {

	private static final int LONGEST = 100;

	private Ids() {
	}

	static boolean isValid(String id) {
		if (id == null || id.isEmpty() || id.length() > LONGEST) {
			return false;
		}
		for (int i = 0; i < id.length(); i++) {
			char c = id.charAt(i);
			boolean valid = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
			if (!valid) {
				return false;
			}
		}
		return true;
	}
}
