package org.goldthread.rules.principle;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PrincipleTest;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A test of a principle that does not say when it was made or by whom. */
public final class UndatedTestRule extends ElementRule<DeliveryPrinciple> {

	private static final String TESTER = " tester";

	/** The rule. */
	public UndatedTestRule() {
		super(Literals.DELIVERY_PRINCIPLE, DeliveryPrinciple.class, new RuleDescription("GT-T03", "Test without date or tester",
				"Principles", Severity.INFO, """
						A result counts for as long as the design that was tested. Without the day and the role that tested, nobody can \
						say whether it still holds.""",
				"Principle test matrix: result, reason, who and when."));
	}

	@Override
	protected void examine(DeliveryPrinciple principle, RuleContext context, Consumer<Finding> findings) {
		for (PrincipleTest test : principle.getTests()) {
			if (test.getWorkstream() == null) {
				continue;
			}
			String what = "The test of workstream " + name(test.getWorkstream()) + " against principle " + name(principle);
			if (test.getTestedOn() == null) {
				findings.accept(Finding.about(test.getId(), this, test, Literals.PRINCIPLE_TEST__TESTED_ON, what + " has no date.",
						"Give the day of the test."));
			}
			if (test.getTestedBy() == null) {
				findings.accept(Finding.about(test.getId() + TESTER, this, test, Literals.PRINCIPLE_TEST__TESTED_BY, what + " does not say who tested.",
						"Name the role that tested."));
			}
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(finding.subject().endsWith(TESTER)
				? QuickFix.ask("Choose who tested…", finding.element(), Literals.PRINCIPLE_TEST__TESTED_BY)
				: QuickFix.ask("Set the day of the test…", finding.element(), Literals.PRINCIPLE_TEST__TESTED_ON));
	}
}
