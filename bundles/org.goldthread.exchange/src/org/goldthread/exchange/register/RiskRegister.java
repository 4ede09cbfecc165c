package org.goldthread.exchange.register;

import static org.goldthread.exchange.register.Column.computed;
import static org.goldthread.exchange.register.StoredColumns.attribute;
import static org.goldthread.exchange.register.StoredColumns.entries;
import static org.goldthread.exchange.register.StoredColumns.link;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;

/** The risk register: the Green Book's template (Box 27), the Orange Book's scores, and what councils add. */
final class RiskRegister {

	private static final List<Column<EObject>> CONTROL = List.of(attribute("reference", Literals.ELEMENT__REFERENCE),
			attribute("control", Literals.ELEMENT__NAME), attribute("type", Literals.CONTROL__TYPE),
			attribute("effectiveness", Literals.CONTROL__EFFECTIVENESS), attribute("evidence", Literals.CONTROL__EVIDENCE));
	private static final List<Column<EObject>> ACTION = List.of(attribute("reference", Literals.ELEMENT__REFERENCE),
			attribute("action", Literals.ELEMENT__NAME), link("owner", Literals.OWNED__OWNER), attribute("due", Literals.RISK_ACTION__DUE),
			attribute("status", Literals.RISK_ACTION__STATUS), attribute("cost", Literals.RISK_ACTION__COST),
			attribute("effect on likelihood", Literals.RISK_ACTION__LIKELIHOOD_EFFECT),
			attribute("effect on impact", Literals.RISK_ACTION__IMPACT_EFFECT));

	private RiskRegister() {
	}

	static Register<Risk> create() {
		List<Column<? super Risk>> columns = new ArrayList<>();
		columns.addAll(statement());
		columns.addAll(scores());
		columns.addAll(exposure());
		columns.addAll(response());
		return Register.ofPortfolio("risks", "Risk register", Literals.PORTFOLIO__RISKS, CommonColumns.around(columns), Portfolio::getRisks);
	}

	private static List<Column<EObject>> statement() {
		return List.of(attribute("Title", Literals.ELEMENT__NAME), attribute("Category", Literals.RISK__CATEGORY),
				attribute("Threat or opportunity", Literals.RISK__NATURE), attribute("Cause", Literals.RISK__CAUSE),
				attribute("Event", Literals.RISK__EVENT), attribute("Effect", Literals.RISK__EFFECT),
				link("Workstream", Literals.RISK__WORKSTREAM), link("Outcomes", Literals.RISK__OUTCOMES),
				link("Capabilities", Literals.RISK__CAPABILITIES), link("Savings", Literals.RISK__SAVINGS),
				link("Milestones", Literals.RISK__MILESTONES), link("Raised by", Literals.RISK__RAISED_BY),
				attribute("Date identified", Literals.RISK__IDENTIFIED_ON), attribute("Last updated", Literals.RISK__LAST_UPDATED),
				link("Owner", Literals.OWNED__OWNER), link("Action owner", Literals.RISK__ACTION_OWNER),
				attribute("Cabinet portfolio", Literals.RISK__CABINET_PORTFOLIO));
	}

	private static List<Column<? super Risk>> scores() {
		return List.of(attribute("Inherent likelihood", Literals.RISK__INHERENT_LIKELIHOOD),
				attribute("Inherent impact", Literals.RISK__INHERENT_IMPACT),
				computed("Inherent score", ValueType.NUMBER, "Likelihood times impact before any control, 1 to 25.",
						RiskCells::inherentScore),
				computed("Inherent band", ValueType.TEXT, "The band of the risk scale that the inherent score falls into.",
						RiskCells::inherentBand),
				entries("Existing controls", Literals.RISK__CONTROLS, CONTROL),
				attribute("Residual likelihood", Literals.RISK__RESIDUAL_LIKELIHOOD),
				attribute("Residual impact", Literals.RISK__RESIDUAL_IMPACT),
				computed("Residual score", ValueType.NUMBER, "Likelihood times impact as things stand, 1 to 25.",
						RiskCells::residualScore),
				attribute("Target likelihood", Literals.RISK__TARGET_LIKELIHOOD),
				attribute("Target impact", Literals.RISK__TARGET_IMPACT),
				computed("Target score", ValueType.NUMBER, "Likelihood times impact to be reached, 1 to 25.",
						RiskCells::targetScore),
				attribute("Target date", Literals.RISK__TARGET_DATE),
				computed("Appetite for category", ValueType.NUMBER, "The highest residual score that the council accepts in this category.",
						RiskCells::appetite),
				computed("Above appetite", ValueType.YES_NO, "Whether the residual score is above the appetite for the category.",
						RiskCells::aboveAppetite));
	}

	private static List<Column<? super Risk>> exposure() {
		return List.of(attribute("Proximity date", Literals.RISK__PROXIMITY),
				computed("Proximity band", ValueType.TEXT, "How soon the risk would strike, seen from the as-at date.",
						RiskCells::proximityBand),
				attribute("Velocity", Literals.RISK__VELOCITY),
				link("Interdependent risks", Literals.RISK__RELATED_RISKS),
				attribute("Expected impact low £", Literals.RISK__IMPACT_LOW),
				attribute("Expected impact likely £", Literals.RISK__IMPACT_LIKELY),
				attribute("Expected impact high £", Literals.RISK__IMPACT_HIGH), attribute("Probability %", Literals.RISK__PROBABILITY),
				computed("Expected value £", ValueType.MONEY, "The likely impact in pounds times the probability.",
						RiskCells::expectedValue));
	}

	private static List<Column<EObject>> response() {
		return List.of(attribute("Response type", Literals.RISK__RESPONSE),
				entries("Countermeasures and actions", Literals.RISK__ACTIONS, ACTION),
				attribute("Contingency", Literals.RISK__CONTINGENCY),
				attribute("Contingency trigger", Literals.RISK__CONTINGENCY_TRIGGER),
				link("Secondary risk", Literals.RISK__SECONDARY_RISK),
				attribute("Direction of travel", Literals.RISK__DIRECTION_OF_TRAVEL),
				attribute("Review frequency", Literals.RISK__REVIEW_FREQUENCY), attribute("Next review", Literals.RISK__NEXT_REVIEW),
				attribute("Escalation level", Literals.RISK__ESCALATION_LEVEL), attribute("Status", Literals.RISK__STATUS),
				attribute("Action status", Literals.RISK__ACTION_STATUS), attribute("Closed date", Literals.RISK__CLOSED_ON),
				attribute("Closed reason", Literals.RISK__CLOSED_REASON), link("Became issue", Literals.RISK__BECAME_ISSUE));
	}
}
