package org.goldthread.rules.option;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Option;
import org.goldthread.model.OptionKind;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** An appraisal of options that leaves out what every appraisal starts from. */
public final class MissingOptionRule extends ElementRule<Portfolio> {

	/** The rule. */
	public MissingOptionRule() {
		super(Literals.PORTFOLIO, Portfolio.class,
				new RuleDescription("GT-Q01", "No business as usual or do-minimum", "Options", Severity.WARNING, """
						Every option is judged by what it adds to doing nothing new and to doing the least that must be done. Without \
						these two nobody can say what the preferred option is worth, and a decision can be called in for not having \
						considered others.""",
						"Green Book, options framework: the short list includes business as usual and a do-minimum. Southwark: "
								+ "call-in where no details on other options were considered."));
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		List<Option> options = portfolio.getOptions().stream().filter(option -> !option.isPlaceholder()).toList();
		for (OptionKind kind : List.of(OptionKind.BUSINESS_AS_USUAL, OptionKind.DO_MINIMUM)) {
			if (!options.isEmpty() && options.stream().noneMatch(option -> option.getKind() == kind)) {
				findings.accept(Finding.about(kind.getName(), this, portfolio, Literals.PORTFOLIO__OPTIONS,
						"No option of portfolio " + name(portfolio) + " is " + word(kind) + ".",
						"Add the option, or say which of the options it is."));
			}
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		OptionKind kind = OptionKind.getByName(finding.subject());
		return List.of(new QuickFix.FillIn("Choose the option that is " + word(kind) + "…", finding.element(), Literals.PORTFOLIO__OPTIONS,
				Literals.OPTION, option -> SetFeature.of((Option) option, Literals.OPTION__KIND, kind)));
	}

	private static String word(OptionKind kind) {
		return kind.getLiteral().toLowerCase(Locale.UK);
	}
}
