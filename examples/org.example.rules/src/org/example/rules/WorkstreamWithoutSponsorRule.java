package org.example.rules;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Workstream;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A workstream that no director stands behind. */
public final class WorkstreamWithoutSponsorRule extends ElementRule<Workstream> {

	/** The rule. */
	public WorkstreamWithoutSponsorRule() {
		super(Literals.WORKSTREAM, Workstream.class, new RuleDescription("EX-W01", "Workstream without sponsor", "Example council",
				Severity.WARNING, """
						Our standing orders ask for one director behind each workstream, who can free people and settle disputes. Without one, \
						questions wait for the next board.""",
				"Standing orders of the example council."));
	}

	@Override
	protected void examine(Workstream workstream, RuleContext context, Consumer<Finding> findings) {
		if (!workstream.isPlaceholder() && workstream.getSponsor() == null) {
			findings.accept(Finding.of(this, workstream, Literals.WORKSTREAM__SPONSOR, "Workstream " + name(workstream) + " has no sponsor.",
					"Name the director who stands behind it."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose a sponsor…", finding.element(), Literals.WORKSTREAM__SPONSOR));
	}
}
