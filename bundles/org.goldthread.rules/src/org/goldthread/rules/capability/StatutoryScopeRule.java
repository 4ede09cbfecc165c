package org.goldthread.rules.capability;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Capability;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A saving that reduces the scope of something that the law requires, and that no impact assessment covers. */
public final class StatutoryScopeRule extends ElementRule<SavingsLine> {

	/** The rule. */
	public StatutoryScopeRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class, new RuleDescription("GT-K03", "Statutory duty reduced without assessment",
				"Capabilities", Severity.ERROR, """
						The council may do a statutory duty differently, but may not simply do less of it. A saving that reduces its scope \
						needs an impact assessment before anybody counts on it.""",
				"Equality Act 2010, section 149. Audit of savings: efficiency apart from scope reduction."));
	}

	@Override
	protected void examine(SavingsLine saving, RuleContext context, Consumer<Finding> findings) {
		boolean live = !saving.isPlaceholder() && saving.getStatus() != SavingStatus.WRITTEN_OUT && saving.getStatus() != SavingStatus.UNDELIVERABLE;
		if (live && saving.getType() == SavingType.SCOPE_REDUCTION && saving.getImpactAssessment() == null
				&& !context.isReferredTo(saving, Literals.IMPACT_ASSESSMENT__SAVINGS)) {
			saving.getCapabilities().stream().filter(Capability::isStatutoryDuty).findFirst().ifPresent(duty -> findings.accept(
					Finding.of(this, saving, Literals.SAVINGS_LINE__IMPACT_ASSESSMENT, "Saving " + name(saving) + " reduces the scope of "
							+ name(duty) + ", a statutory duty, without an impact assessment.",
							"Assess the impact first, and link the assessment.")));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose the assessment…", finding.element(), Literals.SAVINGS_LINE__IMPACT_ASSESSMENT));
	}
}
