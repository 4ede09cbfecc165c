package org.goldthread.rules.option;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Option;
import org.goldthread.model.OptionStatus;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** An appraisal of options that prefers none, or several. */
public final class PreferredOptionRule extends ElementRule<Portfolio> {

	/** The rule. */
	public PreferredOptionRule() {
		super(Literals.PORTFOLIO, Portfolio.class,
				new RuleDescription("GT-Q03", "Not one preferred option", "Options", Severity.WARNING, """
						An appraisal ends in one preferred option. When none is marked, or several are, costs, savings and risks in the \
						plan cannot be traced to what was decided.""",
						"Green Book, options appraisal: one preferred option."));
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		List<Option> options = portfolio.getOptions().stream().filter(option -> !option.isPlaceholder()).toList();
		List<Option> preferred = options.stream().filter(option -> option.getStatus() == OptionStatus.PREFERRED).toList();
		if (!options.isEmpty() && preferred.size() != 1) {
			findings.accept(Finding.of(this, portfolio, Literals.PORTFOLIO__OPTIONS, preferred.isEmpty()
					? "No option of portfolio " + name(portfolio) + " is preferred."
					: "Portfolio " + name(portfolio) + " prefers " + preferred.size() + " options: "
							+ preferred.stream().map(ElementRule::name).collect(Collectors.joining(", ")) + ".",
					"Mark the one option that was preferred."));
		}
	}

	/** Asks for the preferred one; any other that was marked so has at least been short-listed. */
	@Override
	public List<QuickFix> fixes(Finding finding) {
		Portfolio portfolio = elementOf(finding);
		return List.of(new QuickFix.FillIn("Choose the preferred option…", portfolio, Literals.PORTFOLIO__OPTIONS, Literals.OPTION,
				option -> Edit.of("Prefer " + name((Option) option), () -> prefer(portfolio, (Option) option))));
	}

	private static void prefer(Portfolio portfolio, Option chosen) {
		portfolio.getOptions().stream().filter(each -> each != chosen && each.getStatus() == OptionStatus.PREFERRED)
				.forEach(each -> each.setStatus(OptionStatus.SHORT_LIST));
		chosen.setStatus(OptionStatus.PREFERRED);
	}
}
