package org.goldthread.ui.explorer.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rows below a top row as they are shown, with what each of them says. */
final class Branch {

	private final Function<Object, String> words;
	private final List<Object> rows = new ArrayList<>();
	private final List<String> said = new ArrayList<>();

	/** No rows; {@code words} tells what a row says. */
	Branch(Function<Object, String> words) {
		this.words = words;
	}

	/** The rows, of which nobody else keeps hold. */
	List<Object> rows() {
		return rows;
	}

	void add(int place, Object row) {
		rows.add(place, row);
		said.add(place, words.apply(row));
	}

	/** Takes the row at a place out and gives it. */
	Object remove(int place) {
		said.remove(place);
		return rows.remove(place);
	}

	/** Puts an equal row in place of one; true when it says something else. */
	boolean renew(int place, Object equal) {
		rows.set(place, equal);
		String now = words.apply(equal);
		return !now.equals(said.set(place, now));
	}
}
