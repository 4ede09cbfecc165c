package org.goldthread.design.scope;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Benefit;
import org.goldthread.model.Capability;
import org.goldthread.model.Contribution;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Risk;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Theme;
import org.goldthread.model.Vision;
import org.goldthread.model.Workstream;

/**
 * What belongs to the element that a diagram is of: a portfolio holds everything, a programme its workstreams and what they
 * lead to, a theme its outcomes and what leads to them. Everything comes in the order of the portfolio.
 */
public final class Scope {

	private Scope() {
	}

	/** The element that a diagram is of: what the variable {@code diagram} holds, which in Sirius is the diagram itself with it as target. */
	public static Element target(EObject diagram) {
		return diagram instanceof Element element ? element : (Element) diagram.eGet(diagram.eClass().getEStructuralFeature("target"));
	}

	/** The workstreams: of the portfolio, of a programme, the one itself, or those that contribute to a theme or an outcome. */
	public static Collection<Workstream> workstreams(Element target) {
		return switch (target) {
			case Programme programme -> programme.getWorkstreams();
			case Workstream workstream -> List.of(workstream);
			case Theme theme -> contributors(target, theme.getOutcomes());
			case Outcome outcome -> contributors(target, List.of(outcome));
			default -> all(target).toList();
		};
	}

	/** The outcomes: of the portfolio, of a theme, the one itself, or those that the workstreams of the scope contribute to. */
	public static Collection<Outcome> outcomes(Element target) {
		return switch (target) {
			case Theme theme -> theme.getOutcomes();
			case Outcome outcome -> List.of(outcome);
			case Programme programme -> reached(target, programme.getWorkstreams());
			case Workstream workstream -> reached(target, List.of(workstream));
			default -> allOutcomes(target).toList();
		};
	}

	/** The themes of the outcomes; all of them where the diagram is of the portfolio. */
	public static Collection<Theme> themes(Element target) {
		if (target instanceof Portfolio) {
			return themes(portfolio(target)).toList();
		}
		Set<Theme> themes = new LinkedHashSet<>();
		outcomes(target).forEach(outcome -> themes.add((Theme) outcome.eContainer()));
		return themes;
	}

	/** The benefits that the contributions in scope go through, or that serve an outcome of a theme in scope; all of a portfolio. */
	public static Collection<Benefit> benefits(Element target) {
		if (target instanceof Portfolio portfolio) {
			return portfolio.getBenefits();
		}
		Set<Benefit> through = new HashSet<>();
		contributions(target).forEach(contribution -> through.add(contribution.getBenefit()));
		Set<Outcome> outcomes = target instanceof Theme || target instanceof Outcome ? Set.copyOf(outcomes(target)) : Set.of();
		return select(portfolio(target).getBenefits(),
				benefit -> through.contains(benefit) || benefit.getOutcomes().stream().anyMatch(outcomes::contains));
	}

	/** The contributions of the workstreams in scope to the outcomes in scope. */
	public static Stream<Contribution> contributions(Element target) {
		Set<Outcome> outcomes = new HashSet<>(outcomes(target));
		return workstreams(target).stream().flatMap(workstream -> workstream.getContributions().stream())
				.filter(contribution -> target instanceof Portfolio || outcomes.contains(contribution.getOutcome()));
	}

	/** The risks: all of a portfolio, the one itself, those to a workstream in scope, or those to an outcome of a theme. */
	public static Collection<Risk> risks(Element target) {
		return switch (target) {
			case Risk risk -> List.of(risk);
			case Theme theme -> select(portfolio(target).getRisks(), risk -> meets(risk.getOutcomes(), theme.getOutcomes()));
			case Outcome outcome -> select(portfolio(target).getRisks(), risk -> risk.getOutcomes().contains(outcome));
			case Programme programme -> select(portfolio(target).getRisks(), risk -> isOf(programme, risk.getWorkstream()));
			case Workstream workstream -> select(portfolio(target).getRisks(), risk -> risk.getWorkstream() == workstream);
			default -> portfolio(target).getRisks();
		};
	}

	/** The savings lines: all of a portfolio, else those of the workstreams in scope. */
	public static Collection<SavingsLine> savingsLines(Element target) {
		if (target instanceof Portfolio portfolio) {
			return portfolio.getSavingsLines();
		}
		Set<Workstream> workstreams = new HashSet<>(workstreams(target));
		return select(portfolio(target).getSavingsLines(), line -> workstreams.contains(line.getWorkstream()));
	}

	/** The capabilities that the workstreams in scope change, or that serve an outcome of a theme in scope; in no order. */
	public static Collection<Capability> capabilities(Element target) {
		Set<Capability> capabilities = new HashSet<>();
		workstreams(target).forEach(workstream -> capabilities.addAll(workstream.getCapabilities()));
		if (target instanceof Theme || target instanceof Outcome) {
			outcomes(target).forEach(outcome -> Uses.of(outcome, Literals.CAPABILITY__OUTCOMES, Capability.class).forEach(capabilities::add));
		}
		return capabilities;
	}

	/**
	 * The portfolio of an element.
	 *
	 * @throws IllegalArgumentException for an element outside every portfolio
	 */
	public static Portfolio portfolio(Element element) {
		return Elements.portfolioOf(element)
				.orElseThrow(() -> new IllegalArgumentException("The element is in no portfolio"));
	}

	private static Collection<Workstream> contributors(Element target, Collection<Outcome> outcomes) {
		return select(all(target).toList(),
				workstream -> workstream.getContributions().stream().anyMatch(contribution -> outcomes.contains(contribution.getOutcome())));
	}

	private static Collection<Outcome> reached(Element target, Collection<Workstream> workstreams) {
		Set<Outcome> reached = new HashSet<>();
		workstreams.forEach(workstream -> workstream.getContributions().stream().map(Contribution::getOutcome).filter(Objects::nonNull)
				.forEach(reached::add));
		return allOutcomes(target).filter(reached::contains).toList();
	}

	private static Stream<Workstream> all(Element target) {
		return portfolio(target).getProgrammes().stream().flatMap(programme -> programme.getWorkstreams().stream());
	}

	private static Stream<Outcome> allOutcomes(Element target) {
		return themes(portfolio(target)).flatMap(theme -> theme.getOutcomes().stream());
	}

	private static Stream<Theme> themes(Portfolio portfolio) {
		Vision vision = portfolio.getVision();
		return vision == null ? Stream.of() : vision.getThemes().stream();
	}

	private static boolean isOf(Programme programme, Workstream workstream) {
		return workstream != null && workstream.eContainer() == programme;
	}

	private static <T> boolean meets(Collection<T> some, Collection<T> others) {
		return some.stream().anyMatch(others::contains);
	}

	private static <T> List<T> select(Collection<T> all, Predicate<T> wanted) {
		return all.stream().filter(wanted).toList();
	}
}
