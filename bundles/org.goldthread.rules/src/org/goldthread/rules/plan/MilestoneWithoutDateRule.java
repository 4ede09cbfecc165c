package org.goldthread.rules.plan;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A milestone that has neither been agreed nor forecast for a day, nor passed. */
public final class MilestoneWithoutDateRule extends ElementRule<Milestone> {

	/** The rule. */
	public MilestoneWithoutDateRule() {
		super(Literals.MILESTONE, Milestone.class, new RuleDescription("GT-P01", "Milestone without date", "Plan", Severity.WARNING, """
				A milestone without any date cannot be late, so nobody sees it slip. Whatever waits for it, savings among it, cannot be \
				planned or challenged either.""",
				"MSP, 5th edition: plan progressive delivery. Oxfordshire County Council, Cabinet, 18 September 2018: "
						+ "scrutiny's doubt that three years are enough."));
	}

	@Override
	protected void examine(Milestone milestone, RuleContext context, Consumer<Finding> findings) {
		if (!milestone.isPlaceholder() && milestone.getBaseline() == null && milestone.getForecast() == null
				&& milestone.getActual() == null) {
			findings.accept(Finding.of(this, milestone, Literals.HANDOVER_ITEM__BASELINE, "Milestone " + name(milestone) + " has no date.",
					"Agree the day by which it is to be passed, or give the day now expected."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(date("Set the agreed date…", finding.element(), Literals.HANDOVER_ITEM__BASELINE),
				date("Set the expected date…", finding.element(), Literals.HANDOVER_ITEM__FORECAST));
	}

	private static QuickFix date(String label, EObject milestone, EAttribute feature) {
		return new QuickFix.FillIn(label, milestone, feature, feature.getEType(), day -> SetFeature.of(milestone, feature, day));
	}
}
