package org.goldthread.ui.explorer.problems;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.Labels;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Severity;

/**
 * Which problems are shown. Immutable.
 *
 * @param words what is searched for, as typed
 * @param hidden severities that are left out
 * @param categories the only categories of rules that are shown; empty for all
 */
record ProblemFilter(String words, Set<Severity> hidden, Set<String> categories) {

	private static final String WORDS = "words";
	private static final String HIDDEN = "hiddenSeverities";
	private static final String CATEGORIES = "categories";

	/** Shows everything. */
	static ProblemFilter none() {
		return new ProblemFilter("", Set.of(), Set.of());
	}

	/** The filter of an earlier {@link #memory()}; what cannot be read there hides nothing. */
	static ProblemFilter remembered(Map<String, String> memory) {
		Set<Severity> hidden = lines(memory.getOrDefault(HIDDEN, ""))
				.flatMap(name -> Stream.of(Severity.values()).filter(severity -> severity.name().equals(name))).collect(Collectors.toUnmodifiableSet());
		return new ProblemFilter(memory.getOrDefault(WORDS, ""), hidden,
				lines(memory.getOrDefault(CATEGORIES, "")).collect(Collectors.toUnmodifiableSet()));
	}

	/** Everything about this filter, under names that stay the same. */
	Map<String, String> memory() {
		return Map.of(WORDS, words, HIDDEN, hidden.stream().map(Severity::name).sorted().collect(Collectors.joining("\n")), CATEGORIES,
				categories.stream().sorted().collect(Collectors.joining("\n")));
	}

	/** Whether nothing is left out. */
	boolean isNone() {
		return words.isBlank() && hidden.isEmpty() && categories.isEmpty();
	}

	/** The same with other words. */
	ProblemFilter withWords(String typed) {
		return new ProblemFilter(typed, hidden, categories);
	}

	/** The same with a severity left out where it is shown, and shown where it is left out. */
	ProblemFilter switched(Severity severity) {
		Set<Severity> changed = EnumSet.noneOf(Severity.class);
		changed.addAll(hidden);
		if (!changed.remove(severity)) {
			changed.add(severity);
		}
		return new ProblemFilter(words, Set.copyOf(changed), categories);
	}

	/** The same with a category chosen, or no longer chosen where it is. */
	ProblemFilter switched(String category) {
		Set<String> changed = new TreeSet<>(categories);
		if (!changed.remove(category)) {
			changed.add(category);
		}
		return new ProblemFilter(words, hidden, Set.copyOf(changed));
	}

	/** The same with all categories. */
	ProblemFilter ofAllCategories() {
		return new ProblemFilter(words, hidden, Set.of());
	}

	/** Whether {@code finding} is shown. */
	boolean shows(Finding finding) {
		return shows(finding, new SearchWords(words));
	}

	/** Tells which findings are shown, at less cost for many of them. */
	Predicate<Finding> finding() {
		SearchWords search = new SearchWords(words);
		return isNone() ? finding -> true : finding -> shows(finding, search);
	}

	/** Whether an acceptance is shown; severities do not matter to it. {@code categoryOf} tells the category of a rule's id. */
	boolean shows(AcceptedFinding accepted, UnaryOperator<String> categoryOf) {
		String rule = accepted.getRuleId() == null ? "" : accepted.getRuleId();
		return (categories.isEmpty() || categories.contains(categoryOf.apply(rule))) && new SearchWords(words).occurIn(String.join("\n", rule,
				AcceptanceWords.of(accepted, LocalDate.now()), accepted.getElement() == null ? "" : Labels.of(accepted.getElement())));
	}

	/** "3 of 84 shown"; empty while this filter leaves nothing out. */
	String counted(int shown, int all) {
		return isNone() ? "" : "%,d of %,d shown".formatted(shown, all);
	}

	private boolean shows(Finding finding, SearchWords search) {
		return !hidden.contains(finding.severity()) && (categories.isEmpty() || categories.contains(finding.rule().category()))
				&& (words.isBlank() || search.occurIn(
						String.join("\n", finding.rule().id(), finding.rule().title(), finding.message(), Labels.of(finding.element()))));
	}

	private static Stream<String> lines(String text) {
		return text.lines().filter(line -> !line.isBlank());
	}
}
