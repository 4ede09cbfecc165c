package org.goldthread.exchange.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Concept;

/** Brings headings into forms in which those that mean the same are equal. */
final class ColumnNames {

	private static final Pattern LIST_OF_FIELDS = Pattern.compile("\\([^)]*\\|[^)]*\\)");
	private static final Pattern SIGNS = Pattern.compile("[^a-z0-9/]+");
	private static final Set<String> FILLING = Set.of("the", "of", "a", "an", "in", "to", "is", "gbp", "s");
	private static final Map<String, String> SAME = Map.ofEntries(Map.entry("ref", "reference"), Map.entry("id", "reference"),
			Map.entry("identifier", "reference"), Map.entry("no", "reference"), Map.entry("number", "reference"), Map.entry("title", "name"),
			Map.entry("uuid", "element reference"), Map.entry("guid", "element reference"), Map.entry("gross", "inherent"),
			Map.entry("initial", "inherent"), Map.entry("current", "residual"), Map.entry("net", "residual"), Map.entry("consequence", "impact"),
			Map.entry("rating", "score"), Map.entry("responsible", "owner"), Map.entry("comments", "notes"),
			Map.entry("program", "programme"), Map.entry("organization", "organisation"), Map.entry("organizational", "organisational"),
			Map.entry("realization", "realisation"), Map.entry("realized", "realised"), Map.entry("color", "colour"),
			Map.entry("center", "centre"), Map.entry("centers", "centres"), Map.entry("labor", "labour"), Map.entry("license", "licence"),
			Map.entry("judgment", "judgement"), Map.entry("catalog", "catalogue"), Map.entry("defense", "defence"),
			Map.entry("prioritization", "prioritisation"), Map.entry("utilization", "utilisation"));

	private ColumnNames() {
	}

	/** The heading in small letters, without the list of fields that entries have, without signs and repeated blanks. */
	static String plain(String heading) {
		String words = LIST_OF_FIELDS.matcher(heading).replaceAll(" ").toLowerCase(Locale.UK).replace("&", " and ");
		return SIGNS.matcher(words).replaceAll(" ").strip();
	}

	/** The words of a heading in the order of the alphabet, each in the spelling and term that this register uses. */
	static String sorted(String heading) {
		return words(heading, Set.of());
	}

	/** The same without the words for the rows themselves: "Risk ID" and "ID" are equal in the risk register. */
	static String withoutConcept(String heading, EClass rowType) {
		Concept concept = Concept.of(rowType);
		Set<String> own = Arrays.stream(plain(concept.label() + " " + concept.plural()).split(" ")).map(ColumnNames::same).collect(Collectors.toSet());
		String left = words(heading, own);
		return left.isEmpty() ? sorted(heading) : left;
	}

	private static String words(String heading, Set<String> withoutThese) {
		List<String> words = Arrays.stream(plain(heading).split(" ")).filter(word -> !word.isEmpty() && !FILLING.contains(word))
				.flatMap(word -> Arrays.stream(same(word).split(" "))).filter(word -> !withoutThese.contains(word)).sorted().toList();
		return String.join(" ", words);
	}

	private static String same(String word) {
		return SAME.getOrDefault(word, word);
	}
}
