package org.goldthread.exchange.cell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.Storage;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;

/**
 * Says which entry of a row each line of a cell is about: the one of the same reference; else one that says the same; else one
 * that begins the same; else the next that is left over. A reference that no entry has makes a new entry.
 */
final class EntryMatching {

	private final List<Column<EObject>> fields;
	private final List<RegisterContext> contexts;
	private final int referenceField;
	private final List<List<String>> lines;
	private final List<EObject> left;
	private final EObject[] matched;

	private EntryMatching(List<Column<EObject>> fields, List<RegisterContext> contexts, List<List<String>> lines, List<EObject> candidates) {
		this.fields = fields;
		this.contexts = contexts;
		this.lines = lines;
		left = new ArrayList<>(candidates);
		matched = new EObject[lines.size()];
		referenceField = IntStream.range(0, fields.size())
				.filter(i -> fields.get(i).storage().equals(new Storage.Attribute(Literals.ELEMENT__REFERENCE))).findFirst().orElse(-1);
	}

	/** The entry for each line, in the order of the lines; empty for a line that is a new one. */
	static List<Optional<EObject>> of(List<Column<EObject>> fields, List<RegisterContext> contexts, List<List<String>> lines, List<EObject> candidates) {
		EntryMatching matching = new EntryMatching(fields, contexts, lines, candidates);
		matching.match();
		return Arrays.stream(matching.matched).map(Optional::ofNullable).toList();
	}

	private void match() {
		if (referenceField >= 0) {
			matchEqual(line -> reference(line), entry -> List.of(reference(entry)), (line, entry) -> !reference(line).isEmpty());
		}
		matchEqual(this::padded, entry -> contexts.stream().map(context -> texts(entry, context)).toList(), this::mayBe);
		matchEqual(line -> line.get(0), entry -> contexts.stream().map(context -> text(fields.get(0), entry, context)).toList(), this::mayBe);
		for (int i = 0; i < matched.length; i++) {
			List<String> line = lines.get(i);
			if (matched[i] == null) {
				Optional<EObject> next = left.stream().filter(entry -> mayBe(line, entry)).findFirst();
				matched[i] = next.orElse(null);
				next.ifPresent(left::remove);
			}
		}
	}

	/** Gives each line that has none yet the first entry left whose key is that of the line. */
	private void matchEqual(Function<List<String>, Object> ofLine, Function<EObject, List<?>> ofEntry, BiPredicate<List<String>, EObject> possible) {
		Map<Object, Deque<EObject>> byKey = new HashMap<>();
		left.forEach(entry -> ofEntry.apply(entry).stream().distinct()
				.forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayDeque<>()).add(entry)));
		for (int i = 0; i < matched.length; i++) {
			Deque<EObject> same = matched[i] == null ? byKey.get(ofLine.apply(lines.get(i))) : null;
			while (same != null && matched[i] == null && !same.isEmpty()) {
				EObject entry = same.poll();
				if (left.contains(entry) && possible.test(lines.get(i), entry)) {
					matched[i] = entry;
					left.remove(entry);
				}
			}
		}
	}

	/** A line with another reference than an entry has cannot be about it. */
	private boolean mayBe(List<String> line, EObject entry) {
		return referenceField < 0 || reference(line).isEmpty() || reference(entry).isEmpty();
	}

	private String reference(List<String> line) {
		return line.size() > referenceField ? line.get(referenceField) : "";
	}

	private static String reference(EObject entry) {
		return entry instanceof Element element && element.getReference() != null ? element.getReference().strip() : "";
	}

	private List<String> padded(List<String> line) {
		List<String> all = new ArrayList<>(line);
		while (all.size() < fields.size()) {
			all.add("");
		}
		return all;
	}

	private List<String> texts(EObject entry, RegisterContext context) {
		return fields.stream().map(field -> text(field, entry, context)).toList();
	}

	/** A field as the register writes it. */
	private static String text(Column<EObject> field, EObject entry, RegisterContext context) {
		Cell cell = field.cell(entry, context);
		String text = cell instanceof Cell.Day day ? day.date().toString()
				: cell instanceof Cell.Figure figure ? figure.number().toPlainString() : Cells.text(cell);
		return Cells.withLineFeeds(text).strip();
	}
}
