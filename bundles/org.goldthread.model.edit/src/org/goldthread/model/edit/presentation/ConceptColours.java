package org.goldthread.model.edit.presentation;

import static java.util.Map.entry;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.GoldthreadPackage.Literals;

/** The colour of each concept, everywhere the same, as the stem of its tokens in the look: "workstream" for workstream-fill and workstream-line. */
public final class ConceptColours {

	private static final String NEUTRAL = "role";

	private static final Map<EClass, String> STEMS = Map.ofEntries(
			entry(Literals.PORTFOLIO, "vision"), entry(Literals.VISION, "vision"), entry(Literals.THEME, "theme"),
			entry(Literals.OUTCOME, "outcome"), entry(Literals.MEASURE, "outcome"),
			entry(Literals.CORPORATE_PLAN, "outcome"), entry(Literals.PRIORITY, "outcome"),
			entry(Literals.CONTRIBUTION, "outcome"),
			entry(Literals.BENEFIT, "benefit"), entry(Literals.BENEFIT_PERIOD, "benefit"),
			entry(Literals.PROGRAMME, "workstream"), entry(Literals.WORKSTREAM, "workstream"),
			entry(Literals.OPERATING_MODEL, "capability"), entry(Literals.LAYER, "capability"),
			entry(Literals.CAPABILITY, "capability"), entry(Literals.ORGANISATION_UNIT, "capability"),
			entry(Literals.ACTIVITY, "capability"),
			entry(Literals.TRANCHE, "milestone"), entry(Literals.MILESTONE, "milestone"),
			entry(Literals.DELIVERABLE, "milestone"), entry(Literals.DEPENDENCY, "milestone"),
			entry(Literals.CALENDAR, "milestone"), entry(Literals.DAY_OFF, "milestone"),
			entry(Literals.RISK_SCALE, "risk"), entry(Literals.RISK_BAND, "risk"), entry(Literals.RISK_APPETITE, "risk"),
			entry(Literals.SCORE_MEANING, "risk"), entry(Literals.RISK, "risk"), entry(Literals.CONTROL, "risk"),
			entry(Literals.RISK_ACTION, "risk"), entry(Literals.ISSUE, "risk"), entry(Literals.ASSUMPTION, "risk"),
			entry(Literals.COST_CENTRE, "saving"), entry(Literals.SAVINGS_TARGET, "saving"),
			entry(Literals.SAVINGS_LINE, "saving"), entry(Literals.SAVING_YEAR, "saving"),
			entry(Literals.ONE_OFF_COST, "saving"), entry(Literals.COST_YEAR, "saving"), entry(Literals.OPTION, "saving"),
			entry(Literals.FACTOR_SCORE, "saving"),
			entry(Literals.GOVERNANCE_BODY, "decision"), entry(Literals.MEETING, "decision"),
			entry(Literals.PAPER, "decision"), entry(Literals.DECISION, "decision"),
			entry(Literals.DECISION_ACTION, "decision"), entry(Literals.SOURCE_DOCUMENT, "decision"),
			entry(Literals.SOURCE_ANCHOR, "decision"), entry(Literals.PUBLISHED_FIGURE, "decision"),
			entry(Literals.SCRUTINY_COMMENT, "scrutiny"), entry(Literals.RESPONSE, "scrutiny"),
			entry(Literals.REVIEW_QUESTION, "scrutiny"), entry(Literals.IMPACT_ASSESSMENT, "scrutiny"),
			entry(Literals.GROUP_IMPACT, "scrutiny"),
			entry(Literals.DELIVERY_PRINCIPLE, "principle"), entry(Literals.PRINCIPLE_TEST, "principle"),
			entry(Literals.LESSON, "principle"));

	private ConceptColours() {
	}

	/** The token stem of a class; a neutral one where the concept has no colour of its own. */
	public static String token(EClass type) {
		return STEMS.getOrDefault(type, NEUTRAL);
	}
}
