package org.goldthread.rules.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Concept;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A milestone or deliverable that is said to have been reached on a day that has not come yet. */
public final class ActualInFutureRule extends ElementRule<HandoverItem> {

	/** The rule. */
	public ActualInFutureRule() {
		super(Literals.HANDOVER_ITEM, HandoverItem.class, new RuleDescription("GT-P07", "Actual date in the future", "Plan", Severity.ERROR, """
				An actual date records what has happened. One that lies after the day for which the portfolio stands is either a forecast \
				in the wrong place or a slip of the pen.""",
				"Portfolio's own date: what has happened, has happened by then."));
	}

	@Override
	protected void examine(HandoverItem item, RuleContext context, Consumer<Finding> findings) {
		if (!item.isPlaceholder() && item.getActual() != null && item.getActual().isAfter(context.asAt())) {
			findings.accept(Finding.of(this, item, Literals.HANDOVER_ITEM__ACTUAL, Concept.of(item.eClass()).label() + " " + name(item)
					+ " is said to have been reached on " + Words.day(item.getActual()) + ", which is still to come.",
					"Make it the forecast, or correct the date."));
		}
	}

	/** Moving the date keeps it, as a forecast; where there is another forecast somebody has to decide. */
	@Override
	public List<QuickFix> fixes(Finding finding) {
		HandoverItem item = elementOf(finding);
		QuickFix correct = QuickFix.ask("Correct the date…", item, Literals.HANDOVER_ITEM__ACTUAL);
		LocalDate day = item.getActual();
		boolean free = item.getForecast() == null || item.getForecast().equals(day);
		return free ? List.of(new QuickFix.Mend("Make it the forecast", Edit.of("Expect " + name(item), () -> expect(item))), correct) : List.of(correct);
	}

	private static void expect(HandoverItem item) {
		if (item.getActual() != null) {
			item.setForecast(item.getActual());
			item.setActual(null);
		}
	}
}
