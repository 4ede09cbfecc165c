package org.goldthread.design.savings;

import static org.goldthread.viewpoint.expression.Permission.GRANTED;
import static org.goldthread.viewpoint.expression.Permission.refused;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.design.scope.Scope;
import org.goldthread.design.scope.Untied;
import org.goldthread.model.CostCentre;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.Permission;

/** What the tools of the savings flow in goldthread.odesign ask. Stateless; takes elements of the model only. */
public final class SavingsFlowToolServices {

	/** Whether there is no operating model that a cost centre could belong to. */
	public boolean hasNoOperatingModel(Portfolio portfolio) {
		return portfolio.getOperatingModel() == null;
	}

	/** Whether a new savings line of this scope belongs to a workstream. */
	public boolean givesLinesWorkstream(EObject target) {
		return target instanceof Workstream || target instanceof Programme programme && !programme.getWorkstreams().isEmpty();
	}

	/** The workstream that a new savings line of this scope belongs to. */
	public Workstream workstreamOfNewLine(Element target) {
		return Scope.workstreams(target).iterator().next();
	}

	/** Whether a new savings line would show in a diagram of this scope. */
	public Permission canHoldNewLine(Element target) {
		return target instanceof Portfolio || givesLinesWorkstream(target) ? GRANTED : Untied.refusal("savings line", target);
	}

	/** Whether a new cost centre would show in a diagram of this scope: of the whole portfolio. */
	public Permission canHoldNewCostCentre(Element target) {
		return target instanceof Portfolio ? GRANTED : refused("A new cost centre would not show here: no line takes money out of it yet");
	}

	/** Whether {@code line} may take money out of {@code target}. */
	public Permission canTakeFrom(SavingsLine line, EObject target) {
		if (!(target instanceof CostCentre centre)) {
			return refused("A savings line takes money out of a cost centre");
		}
		return line.getCostCentres().contains(centre) ? refused(line.getReference() + " takes money out of " + centre.getReference() + " already") : GRANTED;
	}

	/** Whether {@code workstream} may bring about {@code target}. */
	public Permission canBringAbout(Workstream workstream, EObject target) {
		if (!(target instanceof SavingsLine line)) {
			return refused("A workstream brings about savings lines");
		}
		return line.getWorkstream() == null ? GRANTED
				: refused(line.getReference() + " comes from " + line.getWorkstream().getReference() + " already; drag that end of the line instead");
	}
}
