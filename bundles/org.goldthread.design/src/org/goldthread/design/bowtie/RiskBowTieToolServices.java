package org.goldthread.design.bowtie;

import static org.goldthread.viewpoint.expression.Permission.GRANTED;
import static org.goldthread.viewpoint.expression.Permission.refused;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.design.scope.Scope;
import org.goldthread.model.Element;
import org.goldthread.model.Outcome;
import org.goldthread.model.Programme;
import org.goldthread.model.Risk;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Theme;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.Permission;

/** What the tools of the risk bow-tie in goldthread.odesign ask. Stateless; takes elements of the model only. */
public final class RiskBowTieToolServices {

	/** Whether a new risk would show in a bow-tie of this scope. */
	public Permission canHoldNewRisk(Element target) {
		return switch (target) {
			case Risk risk -> refused("This diagram is of " + risk.getReference() + " alone; make a new risk in a diagram with a wider scope");
			case Theme theme -> refused("A risk is to an outcome, not to a whole theme; make it in a diagram of the portfolio");
			case Programme programme when programme.getWorkstreams().isEmpty() -> refused(programme.getReference() + " has no workstream that a risk could belong to");
			default -> GRANTED;
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
	public Permission canHoldNewBarrier(EObject container) {
		return container instanceof Risk ? GRANTED : refused("Click on the risk that it is for");
	}

	/** Whether {@code risk} may put {@code target} at stake. */
	public Permission canPutAtStake(Risk risk, EObject target) {
		if (!(target instanceof Outcome) && !(target instanceof SavingsLine)) {
			return refused("A risk puts outcomes and savings lines at stake");
		}
		return risk.getOutcomes().contains(target) || risk.getSavings().contains(target)
				? refused(risk.getReference() + " puts " + ((Element) target).getReference() + " at stake already")
				: GRANTED;
	}
}
