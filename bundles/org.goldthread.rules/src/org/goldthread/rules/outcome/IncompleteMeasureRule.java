package org.goldthread.rules.outcome;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.Measure;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A measure that lacks its value before the change or the value aimed for. */
public final class IncompleteMeasureRule extends ElementRule<Measure> {

	/** The rule. */
	public IncompleteMeasureRule() {
		super(Literals.MEASURE, Measure.class,
				new RuleDescription("GT-O10", "Measure without baseline or target", "Outcomes", Severity.INFO, """
						A measure shows an improvement only between two values: the one before the change and the one aimed for. A \
						baseline that is not taken before the change starts can never be taken later.""",
						"MSP, 5th edition: realize measurable benefits. Barnet internal audit, August 2017: limited assurance on "
								+ "benefits."));
	}

	@Override
	protected void examine(Measure measure, RuleContext context, Consumer<Finding> findings) {
		boolean baseline = isBlank(measure.getBaseline());
		boolean target = isBlank(measure.getTarget());
		if (!measure.isPlaceholder() && (baseline || target)) {
			findings.accept(Finding.of(this, measure, baseline ? Literals.MEASURE__BASELINE : Literals.MEASURE__TARGET,
					"Measure " + name(measure) + " has no " + (baseline && target ? "baseline and no target" : baseline ? "baseline" : "target")
							+ ".",
					"Give the value before the change and the value aimed for."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Measure measure = elementOf(finding);
		return Stream.of(Literals.MEASURE__BASELINE, Literals.MEASURE__TARGET).filter(feature -> isBlank((String) measure.eGet(feature)))
				.<QuickFix>map(feature -> QuickFix.ask("Give the " + Labels.of(feature).toLowerCase(Locale.UK) + "…", measure, feature))
				.toList();
	}
}
