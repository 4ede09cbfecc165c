package org.goldthread.rules.principle;

import java.util.function.Consumer;

import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PrincipleStatus;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A delivery principle that no workstream has been tested against. */
public final class PrincipleNeverTestedRule extends ElementRule<DeliveryPrinciple> {

	/** The rule. */
	public PrincipleNeverTestedRule() {
		super(Literals.DELIVERY_PRINCIPLE, DeliveryPrinciple.class, new RuleDescription("GT-T01", "Principle never tested", "Principles",
				Severity.WARNING, """
						Principles are agreed so that later decisions can be held against them. One that no workstream has been tested \
						against is decoration.""",
				"Oxfordshire County Council, Cabinet, 18 September 2018, resolution (c): principles as the basis of later decisions."));
	}

	@Override
	protected void examine(DeliveryPrinciple principle, RuleContext context, Consumer<Finding> findings) {
		if (!principle.isPlaceholder() && principle.getStatus() != PrincipleStatus.RETIRED
				&& principle.getTests().stream().noneMatch(test -> test.getWorkstream() != null)) {
			findings.accept(Finding.of(this, principle, Literals.DELIVERY_PRINCIPLE__TESTS, "Principle " + name(principle)
					+ " has not been tested by any workstream.", "Test the workstreams that it concerns, or retire it."));
		}
	}
}
