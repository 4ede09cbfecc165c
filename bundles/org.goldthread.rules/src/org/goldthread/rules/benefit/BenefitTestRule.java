package org.goldthread.rules.benefit;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.goldthread.model.Benefit;
import org.goldthread.model.BenefitStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A benefit that does not pass the four questions of DOAM. */
public final class BenefitTestRule extends ElementRule<Benefit> {

	private static final List<EAttribute> QUESTIONS = List.of(Literals.BENEFIT__DESCRIBABLE, Literals.BENEFIT__OBSERVABLE,
			Literals.BENEFIT__ATTRIBUTABLE, Literals.BENEFIT__MEASURABLE);

	/** The rule. */
	public BenefitTestRule() {
		super(Literals.BENEFIT, Benefit.class,
				new RuleDescription("GT-B01", "Benefit fails DOAM", "Benefits", Severity.WARNING, """
						A benefit counts when it can be described, observed, attributed to the change, and measured. One that fails any \
						of these is a hope: it cannot be proved afterwards, and money that was spent for it cannot be justified.""",
						"MSP: benefit validation by description, observation, attribution and measurement (DOAM)."));
	}

	@Override
	protected void examine(Benefit benefit, RuleContext context, Consumer<Finding> findings) {
		List<String> failed = QUESTIONS.stream().filter(feature -> !(boolean) benefit.eGet(feature))
				.map(feature -> Labels.of(feature).toLowerCase(Locale.UK)).toList();
		if (!benefit.isPlaceholder() && benefit.getStatus() != BenefitStatus.LOST && !failed.isEmpty()) {
			findings.accept(Finding.of(this, benefit, Literals.BENEFIT__DESCRIBABLE,
					"Benefit " + name(benefit) + " is not said to be " + String.join(" or ", failed) + ".",
					"Ask each question of it; drop or reword a benefit that does not pass."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Benefit benefit = elementOf(finding);
		return QUESTIONS.stream().filter(feature -> !(boolean) benefit.eGet(feature))
				.<QuickFix>map(feature -> QuickFix.ask("Say whether it is " + Labels.of(feature).toLowerCase(Locale.UK) + "…", benefit, feature))
				.toList();
	}
}
