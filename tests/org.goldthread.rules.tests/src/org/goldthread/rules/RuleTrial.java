package org.goldthread.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.EditStack;
import org.goldthread.testing.portfolio.PortfolioBuilder;

/** Runs one rule, or several, over a small portfolio and tries the fixes. */
final class RuleTrial {

	static final LocalDate TODAY = LocalDate.of(2018, 9, 18);

	private final RuleCatalogue rules;
	private final PortfolioResource resource;
	private final EditStack edits;

	private RuleTrial(RuleCatalogue rules, PortfolioResource resource) {
		this.rules = rules;
		this.resource = resource;
		edits = new EditStack(resource.changeHub());
	}

	static RuleTrial of(String ruleId, PortfolioBuilder portfolio) {
		return new RuleTrial(RuleCatalogue.load().only(List.of(ruleId)), portfolio.inResource());
	}

	static RuleTrial of(Rule rule, PortfolioBuilder portfolio) {
		return new RuleTrial(new RuleCatalogue(List.of(rule)), portfolio.inResource());
	}

	static Clock clock() {
		return Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
	}

	Findings run() {
		return new RuleRunner(rules, clock()).run(portfolio());
	}

	List<String> messages() {
		return run().all().stream().map(Finding::message).toList();
	}

	/** The fixes of the first finding. */
	List<QuickFix> fixes() {
		return run().all().get(0).fixes();
	}

	/** Answers the only or first question of the first finding. */
	Edit answer(Object answer) {
		return ((QuickFix.FillIn) fixes().get(0)).edit().apply(answer);
	}

	void apply(Edit edit) {
		edits.apply(edit);
	}

	void assertUndoRestores(Edit edit) {
		Portfolio before = EcoreUtil.copy(portfolio());
		edits.apply(edit);
		edits.undo();
		assertTrue(EcoreUtil.equals(before, portfolio()), "undo brings the portfolio back");
	}

	private Portfolio portfolio() {
		return resource.portfolio().orElseThrow();
	}
}
