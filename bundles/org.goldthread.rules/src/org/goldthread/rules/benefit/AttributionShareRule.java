package org.goldthread.rules.benefit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.goldthread.model.Benefit;
import org.goldthread.model.BenefitStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** Benefits that together claim more than the whole improvement of one measure. */
public final class AttributionShareRule extends ElementRule<Portfolio> {

	/** The rule. */
	public AttributionShareRule() {
		super(Literals.PORTFOLIO, Portfolio.class,
				new RuleDescription("GT-B04", "Attribution over 100 per cent", "Benefits", Severity.ERROR, """
						The attribution share says how much of an improvement the change can claim; the rest would have come anyway or \
						has other causes. When benefits that rest on the same measure claim more than all of it, the same improvement is \
						counted twice.""",
						"Green Book, additionality and attribution of benefits. Surrey County Council scrutiny: double counting "
								+ "across business cases."));
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		Map<String, List<Benefit>> byMeasure = new LinkedHashMap<>();
		portfolio.getBenefits().stream().filter(AttributionShareRule::claims)
				.forEach(benefit -> byMeasure.computeIfAbsent(measure(benefit), key -> new ArrayList<>()).add(benefit));
		byMeasure.values().forEach(claiming -> report(claiming, findings));
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Correct the share…", finding.element(), Literals.BENEFIT__ATTRIBUTION_SHARE));
	}

	private void report(List<Benefit> claiming, Consumer<Finding> findings) {
		int sum = claiming.stream().mapToInt(Benefit::getAttributionShare).sum();
		if (sum > 100) {
			claiming.forEach(benefit -> findings.accept(Finding.of(this, benefit, Literals.BENEFIT__ATTRIBUTION_SHARE,
					message(benefit, claiming.size(), sum), "Correct the shares so that they add up to 100 per cent or less.")));
		}
	}

	private static String message(Benefit benefit, int claiming, int sum) {
		return "Benefit " + name(benefit) + (claiming == 1 ? " claims " + sum + " per cent of its improvement."
				: " and " + (claiming - 1) + " more claim " + sum + " per cent of the improvement in \"" + benefit.getPerformanceMeasure()
						+ "\".");
	}

	private static boolean claims(Benefit benefit) {
		return benefit.getAttributionShare() != null && benefit.getStatus() != BenefitStatus.LOST;
	}

	/** What benefits are compared by: the same measure in other spelling is the same; without one a benefit stands alone. */
	private static String measure(Benefit benefit) {
		return isBlank(benefit.getPerformanceMeasure()) ? benefit.getId() : benefit.getPerformanceMeasure().strip().toLowerCase(Locale.UK);
	}
}
