package org.goldthread.rules.cost;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A one-off cost of which more is committed or spent than was approved. */
public final class CostOverApprovalRule extends ElementRule<OneOffCost> {

	/** The rule. */
	public CostOverApprovalRule() {
		super(Literals.ONE_OFF_COST, OneOffCost.class,
				new RuleDescription("GT-C03", "Cost over approved amount", "Costs", Severity.ERROR, """
						Money may be committed only up to what has been approved. Beyond that somebody has acted without authority, and \
						the next report to members will have to say so.""",
						"Financial regulations: approval before commitment. Green Book, financial dimension."));
	}

	@Override
	protected void examine(OneOffCost cost, RuleContext context, Consumer<Finding> findings) {
		BigDecimal used = Stream.of(cost.getCommitted(), cost.getSpent()).filter(Objects::nonNull).max(Comparator.naturalOrder())
				.orElse(BigDecimal.ZERO);
		BigDecimal approved = Objects.requireNonNullElse(cost.getApprovedAmount(), BigDecimal.ZERO);
		if (!cost.isPlaceholder() && used.compareTo(approved) > 0) {
			findings.accept(Finding.of(this, cost, Literals.ONE_OFF_COST__APPROVED_AMOUNT,
					"Of one-off cost " + name(cost) + " " + Words.money(used) + " is " + (used.equals(cost.getSpent()) ? "spent" : "committed")
							+ ", but " + (approved.signum() == 0 ? "nothing" : "only " + Words.money(approved)) + " is approved.",
					"Stop further commitments and ask for approval of the rest."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Give the approved amount…", finding.element(), Literals.ONE_OFF_COST__APPROVED_AMOUNT));
	}
}
