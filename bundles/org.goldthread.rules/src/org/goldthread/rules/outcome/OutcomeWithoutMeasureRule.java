package org.goldthread.rules.outcome;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Measure;
import org.goldthread.model.Outcome;
import org.goldthread.model.edit.element.CreateElement;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** An outcome that nothing measures. */
public final class OutcomeWithoutMeasureRule extends ElementRule<Outcome> {

	/** The rule. */
	public OutcomeWithoutMeasureRule() {
		super(Literals.OUTCOME, Outcome.class,
				new RuleDescription("GT-O08", "Outcome without measure", "Outcomes", Severity.INFO, """
						Without a measure an outcome is a wish: nobody can say whether residents are better off, and scrutiny has \
						nothing to look at between the decision and the end of the programme.""",
						"MSP, 5th edition: realize measurable benefits. Oxfordshire County Council, Thriving Communities: outcomes "
								+ "framework with measures."));
	}

	@Override
	protected void examine(Outcome outcome, RuleContext context, Consumer<Finding> findings) {
		if (!outcome.isPlaceholder() && outcome.getMeasures().isEmpty()) {
			findings.accept(Finding.of(this, outcome, Literals.OUTCOME__MEASURES, "Outcome " + name(outcome) + " has no measure.",
					"Name what shows that it comes about, with its value today and the value aimed for."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Outcome outcome = elementOf(finding);
		return List.of(new QuickFix.FillIn("Name a measure…", outcome, Literals.OUTCOME__MEASURES, Literals.ELEMENT__NAME.getEType(),
				name -> CreateElement.in(outcome, Literals.OUTCOME__MEASURES, Literals.MEASURE,
						measure -> ((Measure) measure).setName((String) name))));
	}
}
