package org.goldthread.rules.risk;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskCategory;
import org.goldthread.model.RiskNature;
import org.goldthread.model.RiskScale;
import org.goldthread.model.derived.RiskScores;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A category in which there are live risks, for which the scale sets no appetite. One finding for each category. */
public final class CategoryWithoutAppetiteRule extends ElementRule<Portfolio> {

	/** The rule. */
	public CategoryWithoutAppetiteRule() {
		super(Literals.PORTFOLIO, Portfolio.class, new RuleDescription("GT-R11", "Category without appetite", "Risks", Severity.WARNING, """
				The appetite says how much the council is ready to bear in a category. Where it is not set, no risk of the category is ever \
				too high, and none is escalated.""",
				"Orange Book 2023, risk appetite by category, Annex 4."));
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		Map<RiskCategory, Long> used = portfolio.getRisks().stream().filter(LiveRisks::isLive)
				.filter(risk -> risk.getNature() == RiskNature.THREAT && risk.getCategory() != RiskCategory.NOT_STATED)
				.collect(Collectors.groupingBy(Risk::getCategory, TreeMap::new, Collectors.counting()));
		RiskScale scale = portfolio.getRiskScale();
		EObject at = scale == null ? portfolio : scale;
		used.forEach((category, risks) -> {
			if (scale == null || RiskScores.appetite(scale, category).isEmpty()) {
				findings.accept(Finding.about(category.getLiteral(), this, at, scale == null ? Literals.PORTFOLIO__RISK_SCALE
						: Literals.RISK_SCALE__APPETITES, "The risk scale sets no appetite for category " + category.getLiteral() + ", which has "
						+ Words.count(risks, "risk") + ".", "Agree the highest residual score that is tolerated there."));
			}
		});
	}
}
