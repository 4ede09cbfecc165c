package org.goldthread.design.bowtie;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.design.scope.Scope;
import org.goldthread.model.Element;
import org.goldthread.model.Outcome;
import org.goldthread.model.Programme;
import org.goldthread.model.Risk;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Theme;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.RefusalReason;

/** What the tools of the risk bow-tie in goldthread.odesign ask. Stateless; takes elements of the model only. */
public final class RiskBowTieToolServices {

	/** Whether a new risk would show in a bow-tie of this scope. */
	@RefusalReason("newRiskRefusal")
	public boolean canHoldNewRisk(Element target) {
		return newRiskRefusal(target).isEmpty();
	}

	/** Why a new risk would not show in a bow-tie of this scope; empty when it would. */
	public String newRiskRefusal(Element target) {
		return switch (target) {
			case Risk risk -> "This diagram is of " + risk.getReference() + " alone; make a new risk in a diagram with a wider scope";
			case Theme theme -> "A risk is to an outcome, not to a whole theme; make it in a diagram of the portfolio";
			case Programme programme when programme.getWorkstreams().isEmpty() -> programme.getReference() + " has no workstream that a risk could belong to";
			default -> "";
		};
	}

	/** Whether a new risk of this scope belongs to a workstream. */
	public boolean givesRisksWorkstream(Element target) {
		return target instanceof Programme || target instanceof Workstream;
	}

	/** The workstream that a new risk of this scope belongs to. */
	public Workstream workstreamOfNewRisk(Element target) {
		return Scope.workstreams(target).iterator().next();
	}

	/** Whether a new risk of this scope is to an outcome. */
	public boolean givesRisksOutcome(Element target) {
		return target instanceof Outcome;
	}

	/** Whether a control or an action can be made here: on a risk, or in a bow-tie of one risk. */
	@RefusalReason("newBarrierRefusal")
	public boolean canHoldNewBarrier(EObject container) {
		return newBarrierRefusal(container).isEmpty();
	}

	/** Why no control or action can be made here; empty when one can. */
	public String newBarrierRefusal(EObject container) {
		return container instanceof Risk ? "" : "Click on the risk that it is for";
	}

	/** Whether {@code risk} may put {@code target} at stake. */
	@RefusalReason("stakeRefusal")
	public boolean canPutAtStake(Risk risk, EObject target) {
		return stakeRefusal(risk, target).isEmpty();
	}

	/** Why {@code risk} cannot put {@code target} at stake; empty when it can. */
	public String stakeRefusal(Risk risk, EObject target) {
		if (!(target instanceof Outcome) && !(target instanceof SavingsLine)) {
			return "A risk puts outcomes and savings lines at stake";
		}
		return risk.getOutcomes().contains(target) || risk.getSavings().contains(target)
				? risk.getReference() + " puts " + ((Element) target).getReference() + " at stake already"
				: "";
	}
}
