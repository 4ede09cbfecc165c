package org.goldthread.rules.governance;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Response;
import org.goldthread.model.ResponseType;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A response that accepts a comment, wholly or in part, and does not say what is done or what shows that it is done. */
public final class ResponseWithoutActionRule extends ElementRule<Response> {

	private static final String ACTION = "action";

	/** The rule. */
	public ResponseWithoutActionRule() {
		super(Literals.RESPONSE, Response.class, new RuleDescription("GT-G04", "Accepted without action or evidence", "Governance",
				Severity.WARNING, """
						To accept a recommendation is to promise something. Without an action nobody does it, and without evidence scrutiny \
						can never close the point.""",
				"Southwark: monitor of scrutiny recommendations. Comment, response, action, evidence."));
	}

	@Override
	protected void examine(Response response, RuleContext context, Consumer<Finding> findings) {
		boolean accepts = response.getType() == ResponseType.ACCEPT || response.getType() == ResponseType.PART;
		if (response.isPlaceholder() || !accepts) {
			return;
		}
		if (isBlank(response.getAction())) {
			findings.accept(Finding.about(ACTION, this, response, Literals.RESPONSE__ACTION, "Response " + name(response)
					+ " accepts the comment but names no action.", "Write what is done, by whom and by when."));
		} else if (isBlank(response.getEvidence())) {
			findings.accept(Finding.about("evidence", this, response, Literals.RESPONSE__EVIDENCE, "Response " + name(response)
					+ " names an action but no evidence of it.", "Write what shows, or will show, that it is done."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(finding.subject().equals(ACTION) ? QuickFix.ask("Write the action…", finding.element(), Literals.RESPONSE__ACTION)
				: QuickFix.ask("Write the evidence…", finding.element(), Literals.RESPONSE__EVIDENCE));
	}
}
