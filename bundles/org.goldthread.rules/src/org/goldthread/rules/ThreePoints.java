package org.goldthread.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Low, likely and high amount of something, each of which may be missing.
 *
 * @param holder what has three attributes called low, likely and high, in pounds
 */
public record ThreePoints(EObject holder) {

	private static final List<List<String>> ORDER = List.of(List.of("low", "likely"), List.of("likely", "high"), List.of("low", "high"));

	/** The first contradiction, such as "low amount, £2m, is above the likely amount, £1m"; empty when there is none. */
	public Optional<String> contradiction() {
		return ORDER.stream().filter(pair -> isAbove(amount(pair.get(0)), amount(pair.get(1)))).findFirst()
				.map(pair -> pair.get(0) + " amount, " + Words.money(amount(pair.get(0))) + ", is above the " + pair.get(1) + " amount, "
						+ Words.money(amount(pair.get(1))));
	}

	/** Asks for each of the three amounts: which one is wrong nobody can tell but a person. */
	public List<QuickFix> fixes() {
		return Stream.of("low", "likely", "high")
				.<QuickFix>map(name -> QuickFix.ask("Correct the " + name + " amount…", holder, feature(name))).toList();
	}

	private BigDecimal amount(String name) {
		return (BigDecimal) holder.eGet(feature(name));
	}

	private EStructuralFeature feature(String name) {
		return holder.eClass().getEStructuralFeature(name);
	}

	private static boolean isAbove(BigDecimal lower, BigDecimal upper) {
		return lower != null && upper != null && lower.compareTo(upper) > 0;
	}
}
