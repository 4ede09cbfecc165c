package org.goldthread.rules.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.AssessmentStage;
import org.goldthread.model.DecisionStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.ImpactAssessment;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** An impact assessment that is not signed off although a decision that it supports has been taken. */
public final class AssessmentNotSignedOffRule extends ElementRule<ImpactAssessment> {

	/** The rule. */
	public AssessmentNotSignedOffRule() {
		super(Literals.IMPACT_ASSESSMENT, ImpactAssessment.class, new RuleDescription("GT-E01", "Decided before the assessment was signed off",
				"Impact assessments", Severity.ERROR, """
						The council must have due regard to equality before it decides, not after. A decision that runs ahead of its \
						assessment can be quashed.""",
				"Equality Act 2010, section 149: public sector equality duty."));
	}

	@Override
	protected void examine(ImpactAssessment assessment, RuleContext context, Consumer<Finding> findings) {
		if (assessment.isPlaceholder() || assessment.getStage() == AssessmentStage.SIGNED_OFF || assessment.getSignedOffOn() != null) {
			return;
		}
		assessment.getDecisions().stream().filter(decision -> decision.getStatus() == DecisionStatus.RESOLVED).findFirst()
				.ifPresent(decision -> findings.accept(Finding.of(this, assessment, Literals.IMPACT_ASSESSMENT__SIGNED_OFF_ON,
						"Impact assessment " + name(assessment) + " is not signed off, although decision " + name(decision) + " has been taken.",
						"Have it signed off, and say what follows for the decision.")));
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		ImpactAssessment assessment = elementOf(finding);
		return List.of(new QuickFix.FillIn("Set the day of the sign-off…", assessment, Literals.IMPACT_ASSESSMENT__SIGNED_OFF_ON, Literals.DATE,
				day -> Edit.of("Sign off " + name(assessment), () -> signOff(assessment, (LocalDate) day))));
	}

	private static void signOff(ImpactAssessment assessment, LocalDate day) {
		assessment.setSignedOffOn(day);
		assessment.setStage(AssessmentStage.SIGNED_OFF);
	}
}
