package org.goldthread.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Role;
import org.goldthread.model.edit.Edit;

/**
 * Mends many findings of one rule in one step of undo. A finding that no longer stands when the edit is made is left alone, so
 * that a second time does nothing.
 */
public final class FixAll {

	/**
	 * What somebody decided about one finding.
	 *
	 * @param finding the finding
	 * @param question the fix of the finding that asks
	 * @param answer an instance of the question's answer type; empty to leave the finding as it is
	 */
	public record Answer(Finding finding, QuickFix.FillIn question, Optional<Object> answer) {
	}

	private FixAll() {
	}

	/** The first fix of a finding that mends without asking; empty when all its fixes ask, or it has none. */
	public static Optional<QuickFix.Mend> mend(Finding finding) {
		return finding.fixes().stream().filter(QuickFix.Mend.class::isInstance).map(QuickFix.Mend.class::cast).findFirst();
	}

	/** The fixes of a finding that ask, best first. */
	public static List<QuickFix.FillIn> questions(Finding finding) {
		return finding.fixes().stream().filter(QuickFix.FillIn.class::isInstance).map(QuickFix.FillIn.class::cast).toList();
	}

	/**
	 * The edit that mends, without asking, all of {@code findings} that can be mended so.
	 *
	 * @param findings findings of {@code rule} in one portfolio
	 * @param today the day by which the rule judges whether a finding still stands
	 */
	public static Edit mends(Rule rule, Collection<Finding> findings, LocalDate today) {
		List<Finding> mendable = findings.stream().filter(finding -> mend(finding).isPresent()).toList();
		return Edit.of(label(rule, mendable.size()), () -> {
			Set<Spot> standing = standing(rule, mendable, today);
			mendable.stream().filter(finding -> standing.contains(Spot.of(finding))).flatMap(finding -> mend(finding).stream())
					.forEach(mend -> mend.edit().change().run());
		});
	}

	/**
	 * The edit that puts answers where they belong, and who gave them on which day into the notes of each element.
	 *
	 * @param answers answers about findings of {@code rule} in one portfolio; blank ones change nothing
	 * @param decidedBy who decided
	 * @param today the day of the decision
	 */
	public static Edit answers(Rule rule, List<Answer> answers, Role decidedBy, LocalDate today) {
		List<Answer> given = answers.stream().filter(answer -> answer.answer().isPresent()).toList();
		List<Finding> findings = given.stream().map(Answer::finding).toList();
		return Edit.of(label(rule, (int) findings.stream().map(Spot::of).distinct().count()), () -> {
			Set<Spot> standing = standing(rule, findings, today);
			given.stream().filter(answer -> standing.contains(Spot.of(answer.finding())))
					.forEach(answer -> give(answer, new DecisionNote(decidedBy, today)));
		});
	}

	private static void give(Answer answer, DecisionNote note) {
		QuickFix.FillIn question = answer.question();
		Object value = answer.answer().orElseThrow();
		Optional<Element> element = Elements.enclosingElement(question.element());
		String line = note.about(question, value);
		question.edit().apply(value).change().run();
		element.ifPresent(noted -> noted.setNotes(DecisionNote.appended(noted.getNotes(), line)));
	}

	private static Set<Spot> standing(Rule rule, List<Finding> findings, LocalDate today) {
		Set<Spot> standing = new HashSet<>();
		Optional<Portfolio> portfolio = findings.stream().flatMap(finding -> Elements.portfolioOf(finding.element()).stream()).findFirst();
		portfolio.map(found -> new RuleRun(found, today, new RuleCatalogue(List.of(rule))).finish()).map(Findings::all).orElse(List.of())
				.forEach(finding -> standing.add(Spot.of(finding)));
		return standing;
	}

	private static String label(Rule rule, int number) {
		return "Fix " + Words.count(number, "finding") + " of " + rule.id() + " " + rule.title();
	}

	/** What stays the same of a finding while its words change. */
	private record Spot(EObject element, String subject) {

		static Spot of(Finding finding) {
			return new Spot(finding.element(), finding.subject());
		}
	}
}
