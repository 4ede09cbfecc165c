package org.goldthread.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
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
public final class RuleTrial {

	/** The day that counts as today. */
	public static final LocalDate TODAY = LocalDate.of(2018, 9, 18);

	private final RuleCatalogue rules;
	private final PortfolioResource resource;
	private final EditStack edits;

	private RuleTrial(RuleCatalogue rules, PortfolioResource resource) {
		this.rules = rules;
		this.resource = resource;
		edits = new EditStack(resource.changeHub());
	}

	/** A trial of the rule with an id, which is among the shipped ones. */
	public static RuleTrial of(String ruleId, PortfolioBuilder portfolio) {
		return new RuleTrial(RuleCatalogue.load().only(List.of(ruleId)), portfolio.inResource());
	}

	/** A trial of a rule. */
	public static RuleTrial of(Rule rule, PortfolioBuilder portfolio) {
		return new RuleTrial(new RuleCatalogue(List.of(rule)), portfolio.inResource());
	}

	static Clock clock() {
		return Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
	}

	/** What the rule finds now. */
	public Findings run() {
		return new RuleRunner(rules, clock()).run(portfolio());
	}

	/** The messages of what it finds now. */
	public List<String> messages() {
		return run().all().stream().map(Finding::message).toList();
	}

	/** The fixes of the first finding. */
	public List<QuickFix> fixes() {
		return run().all().get(0).fixes();
	}

	/** Answers the only or first question of the first finding. */
	public Edit answer(Object answer) {
		return ((QuickFix.FillIn) fixes().get(0)).edit().apply(answer);
	}

	/** Makes a change that can be undone. */
	public void apply(Edit edit) {
		edits.apply(edit);
	}

	/** Makes and undoes a change and looks for traces of it. */
	public void assertUndoRestores(Edit edit) {
		Portfolio before = EcoreUtil.copy(portfolio());
		edits.apply(edit);
		edits.undo();
		assertTrue(EcoreUtil.equals(before, portfolio()), "undo brings the portfolio back");
	}

	/** The fix with a label, among those of the first finding. */
	public QuickFix fix(String label) {
		return fixes().stream().filter(fix -> fix.label().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no fix \"" + label + "\" in " + fixes().stream().map(QuickFix::label).toList()));
	}

	/** Tries a fix that mends by itself: it can be undone, it leaves nothing of the first finding. */
	public void assertMends(String label) {
		assertMends(((QuickFix.Mend) fix(label)).edit());
	}

	/** Tries a fix that asks: the answer can be undone, and leaves nothing of the first finding. */
	public void assertAnswerMends(String label, Object answer) {
		QuickFix.FillIn question = (QuickFix.FillIn) fix(label);
		assertTrue(question.answerType().isInstance(answer), label + " asks for " + question.answerType().getName());
		assertMends(question.edit().apply(answer));
	}

	private void assertMends(Edit edit) {
		String message = messages().get(0);
		assertUndoRestores(edit);
		edits.redo();
		assertFalse(messages().contains(message), "still found: " + message);
	}

	private Portfolio portfolio() {
		return resource.portfolio().orElseThrow();
	}
}
