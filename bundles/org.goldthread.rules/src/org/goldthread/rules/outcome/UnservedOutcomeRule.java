package org.goldthread.rules.outcome;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Contribution;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** An outcome to which no workstream contributes. */
public final class UnservedOutcomeRule extends ElementRule<Outcome> {

	/** The rule. */
	public UnservedOutcomeRule() {
		super(Literals.OUTCOME, Outcome.class,
				new RuleDescription("GT-O04", "Outcome served by no workstream", "Outcomes", Severity.WARNING, """
						An outcome that no workstream serves is a promise that nobody works on. Members who ask what the programme does \
						for it get no answer, and nothing in the plan would bring it about; that holds for promises about how the \
						council works as well.""",
						"MSP, 5th edition: lead with purpose. Oxfordshire County Council, Thriving Communities: three themes, five "
								+ "outcomes, one enabling promise."));
	}

	@Override
	protected void examine(Outcome outcome, RuleContext context, Consumer<Finding> findings) {
		if (!outcome.isPlaceholder() && Contributions.serving(outcome, context).findFirst().isEmpty()) {
			findings.accept(Finding.of(this, outcome, Literals.ELEMENT__NAME, "Outcome " + name(outcome) + " is served by no workstream.",
					"Choose a workstream that contributes to it, or say in the vision that the programme leaves it to others."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Outcome outcome = elementOf(finding);
		return List.of(new QuickFix.FillIn("Choose a workstream…", outcome, Literals.WORKSTREAM__CONTRIBUTIONS, Literals.WORKSTREAM,
				workstream -> Edit.of("Link " + name((Workstream) workstream) + " to " + name(outcome),
						() -> link((Workstream) workstream, outcome))));
	}

	private static void link(Workstream workstream, Outcome outcome) {
		Contribution contribution = Elements.create(Literals.CONTRIBUTION, Contribution.class);
		contribution.setOutcome(outcome);
		workstream.getContributions().add(contribution);
	}
}
