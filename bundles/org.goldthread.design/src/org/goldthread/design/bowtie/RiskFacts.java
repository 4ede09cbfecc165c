package org.goldthread.design.bowtie;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.goldthread.design.label.CardLabel;
import org.goldthread.design.label.Days;
import org.goldthread.design.scope.AsAt;
import org.goldthread.design.scope.Scope;
import org.goldthread.model.Control;
import org.goldthread.model.ControlType;
import org.goldthread.model.Effectiveness;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAction;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskNature;
import org.goldthread.model.RiskScale;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.derived.RiskScores;

/** What cards say of risks, controls and actions. Pure functions. */
final class RiskFacts {

	private RiskFacts() {
	}

	/** "16 very high · above appetite": the residual score with the name of its band. */
	static String of(Risk risk) {
		return CardLabel.facts(score(risk), risk.getNature() == RiskNature.OPPORTUNITY ? "opportunity" : "",
				risk.getStatus() == RiskStatus.CLOSED ? "closed" : isAboveAppetite(risk) ? "above appetite" : "");
	}

	/** "preventive · partial". */
	static String of(Control control) {
		return CardLabel.facts(control.getType() == ControlType.NOT_STATED ? "" : inSentence(control.getType()),
				inSentence(control.getEffectiveness()));
	}

	/** "due 14 Dec 2018", "overdue since …", or "done". */
	static String of(RiskAction action) {
		return switch (action.getStatus()) {
			case DONE, CANCELLED -> inSentence(action.getStatus());
			case NOT_STARTED, IN_PROGRESS, OVERDUE -> action.getDue() == null ? inSentence(action.getStatus())
					: (isOverdue(action) ? "overdue since " : "due ") + Days.day(action.getDue());
		};
	}

	/** Whether an action is neither done nor cancelled, and its day is over on the portfolio's as-at date. */
	static boolean isOverdue(RiskAction action) {
		return AsAt.isOverdue(action, action.getStatus(), action.getDue());
	}

	/** Whether nobody has found the control to work: it is weak or has not been tested. */
	static boolean isUnproven(Control control) {
		return control.getEffectiveness() == Effectiveness.NOT_TESTED || control.getEffectiveness() == Effectiveness.WEAK;
	}

	/** Whether the residual score is higher than the appetite for its category. */
	static boolean isAboveAppetite(Risk risk) {
		RiskScale scale = Scope.portfolio(risk).getRiskScale();
		return scale != null && RiskScores.isAboveAppetite(scale, risk).orElse(false);
	}

	private static String score(Risk risk) {
		OptionalInt residual = RiskScores.residual(risk);
		if (residual.isEmpty()) {
			return "not scored";
		}
		String band = Stream.ofNullable(Scope.portfolio(risk).getRiskScale())
				.flatMap(scale -> RiskScores.band(scale, residual.getAsInt()).stream()).map(RiskBand::getName).filter(Objects::nonNull)
				.findFirst().orElse("").toLowerCase(Locale.UK);
		return (residual.getAsInt() + " " + band).strip();
	}

	private static String inSentence(Enumerator literal) {
		return literal.getLiteral().toLowerCase(Locale.UK);
	}
}
