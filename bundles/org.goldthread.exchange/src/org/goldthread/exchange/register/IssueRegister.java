package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.link;

import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Issue;
import org.goldthread.model.Portfolio;

/** The issue register: what has gone wrong or needs a decision. */
final class IssueRegister {

	private IssueRegister() {
	}

	static Register<Issue> create() {
		return Register.ofPortfolio("issues", "Issue register", Literals.PORTFOLIO__ISSUES,
				CommonColumns.around(List.of(attribute("Title", Literals.ELEMENT__NAME), attribute("Type", Literals.ISSUE__TYPE),
						attribute("Description", Literals.ELEMENT__DESCRIPTION), link("From risk", Literals.ISSUE__FROM_RISK),
						link("Raised by", Literals.ISSUE__RAISED_BY), attribute("Date raised", Literals.ISSUE__RAISED_ON),
						link("Owner", Literals.OWNED__OWNER), attribute("Priority", Literals.ISSUE__PRIORITY),
						attribute("Severity", Literals.ISSUE__SEVERITY), attribute("Impact on time", Literals.ISSUE__IMPACT_ON_TIME),
						attribute("Impact on cost", Literals.ISSUE__IMPACT_ON_COST),
						attribute("Impact on benefit", Literals.ISSUE__IMPACT_ON_BENEFIT),
						attribute("Impact on quality", Literals.ISSUE__IMPACT_ON_QUALITY),
						attribute("Decision needed by", Literals.ISSUE__DECISION_NEEDED_BY),
						attribute("Resolution", Literals.ISSUE__RESOLUTION), attribute("Escalated to", Literals.ISSUE__ESCALATED_TO),
						attribute("Status", Literals.ISSUE__STATUS), attribute("Closed date", Literals.ISSUE__CLOSED_ON),
						link("Elements affected", Literals.ISSUE__AFFECTED))),
				Portfolio::getIssues);
	}
}
