package org.goldthread.rules.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.goldthread.analysis.network.ItemSchedule;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A programme whose plan, with all that waits for each other, ends later than the programme is meant to. */
public final class ProgrammeOverrunRule extends ElementRule<Portfolio> {

	/** The rule. */
	public ProgrammeOverrunRule() {
		super(Literals.PORTFOLIO, Portfolio.class, new RuleDescription("GT-P08", "Plan runs past the programme's end", "Plan", Severity.WARNING, """
				The end of a programme is a promise; the plan says whether it can be kept. When the longest chain of milestones ends \
				later, either the chain or the promise has to change.""",
				"Critical path method. Oxfordshire County Council, Cabinet, 18 September 2018: scrutiny's doubt that three years are enough."));
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		context.network().lastOfProgrammes().forEach((programme, schedule) -> {
			if (programme.getEnd() != null && day(schedule).isAfter(programme.getEnd())) {
				findings.accept(Finding.of(this, programme, Literals.PROGRAMME__END, "Programme " + name(programme) + " is to end on "
						+ Words.day(programme.getEnd()) + ", but " + name(schedule.item()) + " cannot come before " + Words.day(day(schedule)) + ".",
						"Shorten the chain that leads there, or agree a later end."));
			}
		});
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Agree another end…", finding.element(), Literals.PROGRAMME__END));
	}

	private static LocalDate day(ItemSchedule schedule) {
		return schedule.earliest().orElse(LocalDate.MIN);
	}
}
