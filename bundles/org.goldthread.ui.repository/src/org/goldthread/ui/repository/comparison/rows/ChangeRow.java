package org.goldthread.ui.repository.comparison.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/**
 * A line of a comparison. Lines with the same key are equal, so that what was open and selected stays so when the comparison is made anew.
 *
 * @param key names the line among all of its list
 * @param entry id of the entry that it is about; empty for a heading
 * @param icon class of the entry, whose icon the line bears; empty for a heading without one
 * @param label how users know it
 * @param kind what became of it
 * @param what what changed, in words; may be empty
 * @param children lines below
 */
public record ChangeRow(String key, Optional<String> entry, Optional<EClass> icon, String label, ChangeKind kind, String what,
		List<ChangeRow> children) {

	/** Keeps the lines below as they are. */
	public ChangeRow {
		children = List.copyOf(children);
	}

	/** A heading over lines. */
	public static ChangeRow heading(String label, Optional<EClass> icon, List<ChangeRow> children) {
		return new ChangeRow("heading " + label, Optional.empty(), icon, label, ChangeKind.NONE, "", children);
	}

	/** This line and all below it. */
	public Stream<ChangeRow> all() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(ChangeRow::all));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ChangeRow row && row.key.equals(key);
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}
}
