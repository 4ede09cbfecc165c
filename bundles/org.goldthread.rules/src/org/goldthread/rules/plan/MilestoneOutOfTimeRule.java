package org.goldthread.rules.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.goldthread.analysis.network.ItemDate;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.Tranche;
import org.goldthread.model.Workstream;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A milestone after the end of its workstream, or outside the tranche that it belongs to. */
public final class MilestoneOutOfTimeRule extends ElementRule<Milestone> {

	private static final String TRANCHE = "tranche";

	/** The rule. */
	public MilestoneOutOfTimeRule() {
		super(Literals.MILESTONE, Milestone.class, new RuleDescription("GT-P06", "Milestone out of its time", "Plan", Severity.WARNING, """
				A milestone that comes after its workstream has ended, or in another tranche than its own, will be reviewed at the wrong \
				boundary or not at all.""",
				"MSP, 5th edition: tranches end with a review of benefits."));
	}

	@Override
	protected void examine(Milestone milestone, RuleContext context, Consumer<Finding> findings) {
		Optional<LocalDate> date = ItemDate.of(milestone);
		if (milestone.isPlaceholder() || date.isEmpty()) {
			return;
		}
		LocalDate day = date.get();
		if (milestone.eContainer() instanceof Workstream workstream && Plans.isLive(workstream)) {
			Plans.end(workstream).filter(day::isAfter).ifPresent(end -> findings.accept(Finding.about("end", this, milestone,
					Literals.HANDOVER_ITEM__FORECAST, dated(milestone, day) + "after workstream " + name(workstream) + " ends on " + Words.day(end) + ".",
					"Move the milestone, or the end of the workstream.")));
		}
		Tranche tranche = milestone.getTranche();
		if (tranche != null && (isBefore(day, tranche.getStart()) || isBefore(tranche.getEnd(), day))) {
			findings.accept(Finding.about(TRANCHE, this, milestone, Literals.MILESTONE__TRANCHE, dated(milestone, day)
					+ (isBefore(day, tranche.getStart()) ? "before tranche " + name(tranche) + " starts on " + Words.day(tranche.getStart())
							: "after tranche " + name(tranche) + " ends on " + Words.day(tranche.getEnd())) + ".",
					"Move the milestone, or choose the tranche in which it falls."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Milestone milestone = elementOf(finding);
		EAttribute date = milestone.getActual() != null ? Literals.HANDOVER_ITEM__ACTUAL
				: milestone.getForecast() != null ? Literals.HANDOVER_ITEM__FORECAST : Literals.HANDOVER_ITEM__BASELINE;
		QuickFix move = QuickFix.ask("Set another date…", milestone, date);
		return finding.subject().equals(TRANCHE) ? List.of(QuickFix.ask("Choose the tranche…", milestone, Literals.MILESTONE__TRANCHE), move)
				: List.of(move);
	}

	private static String dated(Milestone milestone, LocalDate day) {
		return "Milestone " + name(milestone) + " is dated " + Words.day(day) + ", ";
	}

	private static boolean isBefore(LocalDate one, LocalDate other) {
		return one != null && other != null && one.isBefore(other);
	}
}
