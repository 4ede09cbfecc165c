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

/** A workstream that contributes to no outcome of the vision. */
public final class WorkstreamWithoutOutcomeRule extends ElementRule<Workstream> {

	/** The rule. */
	public WorkstreamWithoutOutcomeRule() {
		super(Literals.WORKSTREAM, Workstream.class, new RuleDescription("GT-O01", "Workstream without outcome", "Outcomes",
				Severity.ERROR, """
						A workstream that serves no outcome of the vision costs money and attention without anybody being able to say \
						what for. It is the first break in the golden thread, and the first question that members ask of a proposal.""",
				"MSP, 5th edition: align with priorities. Oxfordshire County Council, 11 September 2018, paragraph 11: "
						+ "does the proposal contribute to the vision?"));
	}

	@Override
	protected void examine(Workstream workstream, RuleContext context, Consumer<Finding> findings) {
		if (!workstream.isPlaceholder() && workstream.getContributions().stream().noneMatch(each -> each.getOutcome() != null)) {
			findings.accept(Finding.of(this, workstream, Literals.WORKSTREAM__CONTRIBUTIONS,
					"Workstream " + name(workstream) + " contributes to no outcome.",
					"Link it to the outcome that it serves, or stop it."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Workstream workstream = elementOf(finding);
		return List.of(new QuickFix.FillIn("Choose an outcome…", workstream, Literals.WORKSTREAM__CONTRIBUTIONS, Literals.OUTCOME,
				outcome -> Edit.of("Link " + name(workstream) + " to " + name((Outcome) outcome),
						() -> link(workstream, (Outcome) outcome))));
	}

	private static void link(Workstream workstream, Outcome outcome) {
		Contribution contribution = workstream.getContributions().stream().filter(each -> each.getOutcome() == null).findFirst()
				.orElseGet(() -> added(workstream));
		contribution.setOutcome(outcome);
	}

	private static Contribution added(Workstream workstream) {
		Contribution contribution = Elements.create(Literals.CONTRIBUTION, Contribution.class);
		workstream.getContributions().add(contribution);
		return contribution;
	}
}
