package org.goldthread.design;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Benefit;
import org.goldthread.model.Contribution;
import org.goldthread.model.Element;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Theme;
import org.goldthread.model.Vision;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.RefusalReason;

/**
 * What the expressions of the outcomes map in goldthread.odesign call. Stateless; takes elements of the model only, so that
 * it also serves where Sirius draws the diagram.
 */
public final class OutcomesMapServices {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
	private static final int LARGEST_SIZE = 4;

	/** Themes of the vision. */
	public Collection<Theme> visionThemes(Portfolio portfolio) {
		return portfolio.getVision() == null ? List.of() : portfolio.getVision().getThemes();
	}

	/** Outcomes of the vision, theme by theme. */
	public Collection<Outcome> visionOutcomes(Portfolio portfolio) {
		return visionThemes(portfolio).stream().flatMap(theme -> theme.getOutcomes().stream()).toList();
	}

	/** Workstreams of all programmes. */
	public Collection<Workstream> allWorkstreams(Portfolio portfolio) {
		return Contributions.workstreams(portfolio).toList();
	}

	/** Contributions of workstreams that go through no benefit. */
	public Collection<Contribution> directContributions(Portfolio portfolio) {
		return Contributions.all(portfolio).filter(contribution -> contribution.getBenefit() == null).toList();
	}

	/** Contributions of workstreams that go through a benefit. */
	public Collection<Contribution> contributionsThroughBenefits(Portfolio portfolio) {
		return Contributions.all(portfolio).filter(contribution -> contribution.getBenefit() != null).toList();
	}

	/** Outcomes that a benefit serves: those it names, and those of the contributions that go through it. */
	public Collection<Outcome> outcomesServed(Benefit benefit) {
		Set<Outcome> served = new LinkedHashSet<>(benefit.getOutcomes());
		Contributions.through(benefit).map(Contribution::getOutcome).filter(Objects::nonNull).forEach(served::add);
		return served;
	}

	/** Reference and name. */
	public String themeLabel(Theme theme) {
		return label(theme, "");
	}

	/** Reference, name, and how many workstreams contribute. */
	public String outcomeLabel(Outcome outcome) {
		long workstreams = Contributions.to(outcome).map(EObject::eContainer).distinct().count();
		return label(outcome, switch ((int) workstreams) {
			case 0 -> "no workstream";
			case 1 -> "1 workstream";
			default -> workstreams + " workstreams";
		});
	}

	/** Reference, name, and what it is worth a year or of which class it is. */
	public String benefitLabel(Benefit benefit) {
		String worth = benefit.getFullYearValue() == null ? "" : Pounds.brief(benefit.getFullYearValue());
		return label(benefit, switch (benefit.getBenefitClass()) {
			case NON_CASH_RELEASING -> (worth + " non-cashable").strip();
			case NOT_STATED -> worth.isEmpty() ? "" : worth + " a year";
			case CASH_RELEASING, QUANTIFIED, QUALITATIVE -> worth.isEmpty()
					? benefit.getBenefitClass().getLiteral().toLowerCase(Locale.UK)
					: worth + " a year";
		});
	}

	/** Reference, name, and when it ends. */
	public String workstreamLabel(Workstream workstream) {
		return label(workstream, Stream.of(workstream.getEndActual(), workstream.getEndForecast(), workstream.getEndBaseline())
				.filter(Objects::nonNull).findFirst().map(OutcomesMapServices::month).orElse(""));
	}

	/** Reference, name, and that the golden thread breaks here. */
	public String brokenWorkstreamLabel(Workstream workstream) {
		return label(workstream, "contributes to no outcome");
	}

	/** Whether it leads to no outcome; a placeholder is not expected to. */
	public boolean contributesToNoOutcome(Workstream workstream) {
		return !workstream.isPlaceholder()
				&& workstream.getContributions().stream().allMatch(contribution -> contribution.getOutcome() == null);
	}

	/** The weight in per cent as a number; empty where none is stated. */
	public String weightLabel(Contribution contribution) {
		return contribution.getWeight() == null ? "" : contribution.getWeight().toString();
	}

	/** Size of a line by weight: 1 to 25 % is 1, 76 to 100 % is 4; 1 where no weight is stated. */
	public Integer weightSize(Contribution contribution) {
		int weight = contribution.getWeight() == null ? 0 : contribution.getWeight();
		return Math.clamp((weight + 24) / 25, 1, LARGEST_SIZE);
	}

	/** Whether {@code workstream} may get a contribution to {@code target}, an outcome or a benefit. */
	@RefusalReason("contributionRefusal")
	public boolean canContribute(Workstream workstream, EObject target) {
		return contributionRefusal(workstream, target).isEmpty();
	}

	/** Why {@code workstream} gets no contribution to {@code target}; empty when it may. */
	public String contributionRefusal(Workstream workstream, EObject target) {
		return switch (target) {
			case Outcome outcome -> contributesDirectly(workstream, outcome)
					? workstream.getReference() + " contributes to " + outcome.getReference() + " already"
					: "";
			case Benefit benefit -> refusalOf(workstream, benefit);
			default -> "A workstream contributes to an outcome or to a benefit";
		};
	}

	/** The outcome that a contribution to {@code target} leads to: itself, or the one that the benefit serves. */
	public Outcome outcomeReached(EObject target) {
		return target instanceof Benefit benefit ? outcomesServed(benefit).iterator().next() : (Outcome) target;
	}

	/** Whether a contribution goes through {@code target}. */
	public boolean isBenefit(EObject target) {
		return target instanceof Benefit;
	}

	/** Whether there is no programme that a new workstream could belong to. */
	public boolean hasNoProgramme(Portfolio portfolio) {
		return portfolio.getProgrammes().isEmpty();
	}

	/** The programme that a new workstream belongs to. */
	public EObject firstProgramme(Portfolio portfolio) {
		return portfolio.getProgrammes().get(0);
	}

	/** Whether there is no vision. */
	public boolean hasNoVision(Portfolio portfolio) {
		return portfolio.getVision() == null;
	}

	/** Whether the vision has no theme that a new outcome could belong to. */
	public boolean hasNoTheme(Vision vision) {
		return vision.getThemes().isEmpty();
	}

	/** The theme that a new outcome belongs to. */
	public Theme firstTheme(Vision vision) {
		return vision.getThemes().get(0);
	}

	private static String refusalOf(Workstream workstream, Benefit benefit) {
		if (workstream.getContributions().stream().anyMatch(contribution -> contribution.getBenefit() == benefit)) {
			return workstream.getReference() + " contributes through " + benefit.getReference() + " already";
		}
		Collection<Outcome> served = new OutcomesMapServices().outcomesServed(benefit);
		return switch (served.size()) {
			case 0 -> benefit.getReference() + " serves no outcome yet; connect the workstream to an outcome first";
			case 1 -> "";
			default -> benefit.getReference() + " serves several outcomes ("
					+ served.stream().map(Element::getReference).collect(Collectors.joining(", "))
					+ "); connect the workstream to the one that is meant";
		};
	}

	private static boolean contributesDirectly(Workstream workstream, Outcome outcome) {
		return workstream.getContributions().stream()
				.anyMatch(contribution -> contribution.getOutcome() == outcome && contribution.getBenefit() == null);
	}

	private static String label(Element element, String fact) {
		return text(element.getReference()) + "\n" + text(element.getName()) + (fact.isEmpty() ? "" : "\n" + fact);
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	private static String month(LocalDate day) {
		return MONTH.format(day);
	}
}
