package org.goldthread.rules.saving;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A saving by fewer staff or less service that was agreed without an impact assessment. */
public final class SavingWithoutImpactAssessmentRule extends ElementRule<SavingsLine> {

	/** The rule. */
	public SavingWithoutImpactAssessmentRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class,
				new RuleDescription("GT-S09", "Saving agreed without impact assessment", "Savings", Severity.ERROR, """
						A saving that takes staff or service away falls on people, some of whom the law protects. A decision that was \
						taken without looking at that can be challenged and undone, with the saving.""",
						"Equality Act 2010, section 149: due regard. Oxfordshire County Council, 11 September 2018, Annex 2: "
								+ "service and community impact assessment."));
	}

	@Override
	protected void examine(SavingsLine line, RuleContext context, Consumer<Finding> findings) {
		boolean onPeople = line.getType() == SavingType.STAFFING || line.getType() == SavingType.SCOPE_REDUCTION;
		if (!line.isPlaceholder() && onPeople && LineStatus.isAgreed(line) && line.getImpactAssessment() == null
				&& !context.isReferredTo(line, Literals.IMPACT_ASSESSMENT__SAVINGS)) {
			findings.accept(Finding.of(this, line, Literals.SAVINGS_LINE__IMPACT_ASSESSMENT,
					"Saving " + name(line) + ", type " + line.getType().getLiteral().toLowerCase(Locale.UK) + ", is "
							+ line.getStatus().getLiteral().toLowerCase(Locale.UK) + " without an impact assessment.",
					"Assess its effect on residents and staff, and take the result to those who agreed it."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose an impact assessment…", finding.element(), Literals.SAVINGS_LINE__IMPACT_ASSESSMENT));
	}
}
