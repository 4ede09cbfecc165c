package org.goldthread.rules;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.RuleSetting;
import org.goldthread.model.SeverityChoice;
import org.goldthread.model.Workstream;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class RuleSettingEditTest {

	/** Finds every workstream, with the days that are set in its message. */
	private static final class AgeRule extends ElementRule<Workstream> {

		private static final RuleParameter DAYS = new RuleParameter("days", "Days without review", "days", 30, 1, 365);

		AgeRule() {
			super(Literals.WORKSTREAM, Workstream.class,
					new RuleDescription("XX-1", "Stale workstream", "Trials", Severity.WARNING, "Because.", "None."), DAYS);
		}

		@Override
		protected void examine(Workstream element, RuleContext context, Consumer<Finding> findings) {
			findings.accept(Finding.of(this, element, Literals.ELEMENT__NAME, "Older than " + context.parameter(this, DAYS), "Look."));
		}
	}

	private final Rule rule = new AgeRule();
	private final PortfolioBuilder builder = aPortfolio().with(workstream("WS-01", "Front door"));
	private final Portfolio portfolio = builder.build();
	private final RuleTrial trial = RuleTrial.of(rule, builder);

	@Test
	void aSeverityIsStored() {
		choose(new RuleChoice(true, SeverityChoice.ERROR, Map.of()));

		assertEquals(Severity.ERROR, trial.run().all().get(0).severity());
	}

	@Test
	void aRuleIsSwitchedOff() {
		choose(new RuleChoice(false, SeverityChoice.AS_DEFINED, Map.of()));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aParameterIsStored() {
		choose(days(90));

		assertEquals(List.of("Older than 90"), trial.messages());
	}

	@Test
	void aStandardValueIsNotStored() {
		choose(days(90));
		choose(days(30));

		assertEquals(List.of(), portfolio.getRuleSettings());
	}

	@Test
	void aChoiceIsReadBack() {
		RuleChoice choice = new RuleChoice(true, SeverityChoice.INFO, Map.of("days", 7));
		choose(choice);

		assertEquals(choice, RuleChoice.of(portfolio, rule));
	}

	@Test
	void aChoiceChangesTheEntryThatHolds() {
		builder.with(entry("days=3"), entry("days=4"));
		choose(days(90));

		assertEquals(List.of(List.of("days=3"), List.of("days=90")),
				portfolio.getRuleSettings().stream().map(each -> List.copyOf(each.getParameters())).toList());
	}

	@Test
	void aParameterOfANewerRuleIsKept() {
		builder.with(entry("weeks=2"));
		choose(days(90));

		assertEquals(List.of("days=90", "weeks=2"), portfolio.getRuleSettings().get(0).getParameters());
	}

	@Test
	void aValueOutsideTheLimitsIsRefused() {
		assertEquals("Days without review of rule XX-1 must lie between 1 and 365 days, not at 0.",
				assertThrows(IllegalArgumentException.class, () -> choose(days(0))).getMessage());
	}

	@Test
	void aChoiceIsUndone() {
		trial.assertUndoRestores(RuleSettingEdit.of(portfolio, Map.of(rule, days(90))));
	}

	@Test
	void theLabelNamesTheRule() {
		assertEquals("Change the settings of XX-1 Stale workstream", RuleSettingEdit.of(portfolio, Map.of(rule, days(90))).label());
	}

	private void choose(RuleChoice choice) {
		trial.apply(RuleSettingEdit.of(portfolio, Map.of(rule, choice)));
	}

	private static RuleChoice days(int days) {
		return new RuleChoice(true, SeverityChoice.AS_DEFINED, Map.of("days", days));
	}

	private static RuleSetting entry(String parameter) {
		return having(Elements.create(Literals.RULE_SETTING, RuleSetting.class), setting -> {
			setting.setRuleId("XX-1");
			setting.getParameters().add(parameter);
		});
	}
}
