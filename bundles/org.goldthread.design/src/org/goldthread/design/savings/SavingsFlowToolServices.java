package org.goldthread.design.savings;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.design.scope.Scope;
import org.goldthread.design.scope.Untied;
import org.goldthread.model.CostCentre;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.RefusalReason;

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
	@RefusalReason("newLineRefusal")
	public boolean canHoldNewLine(Element target) {
		return newLineRefusal(target).isEmpty();
	}

	/** Why a new savings line would not show in a diagram of this scope; empty when it would. */
	public String newLineRefusal(Element target) {
		return target instanceof Portfolio || givesLinesWorkstream(target) ? "" : Untied.refusal("savings line", target);
	}

	/** Whether a new cost centre would show in a diagram of this scope: of the whole portfolio. */
	@RefusalReason("newCostCentreRefusal")
	public boolean canHoldNewCostCentre(Element target) {
		return newCostCentreRefusal(target).isEmpty();
	}

	/** Why a new cost centre would not show in a diagram of this scope; empty when it would. */
	public String newCostCentreRefusal(Element target) {
		return target instanceof Portfolio ? "" : "A new cost centre would not show here: no line takes money out of it yet";
	}

	/** Whether {@code line} may take money out of {@code target}. */
	@RefusalReason("takeRefusal")
	public boolean canTakeFrom(SavingsLine line, EObject target) {
		return takeRefusal(line, target).isEmpty();
	}

	/** Why {@code line} takes no money out of {@code target}; empty when it may. */
	public String takeRefusal(SavingsLine line, EObject target) {
		if (!(target instanceof CostCentre centre)) {
			return "A savings line takes money out of a cost centre";
		}
		return line.getCostCentres().contains(centre) ? line.getReference() + " takes money out of " + centre.getReference() + " already" : "";
	}

	/** Whether {@code workstream} may bring about {@code target}. */
	@RefusalReason("bringRefusal")
	public boolean canBringAbout(Workstream workstream, EObject target) {
		return bringRefusal(workstream, target).isEmpty();
	}

	/** Why {@code workstream} does not bring about {@code target}; empty when it may. */
	public String bringRefusal(Workstream workstream, EObject target) {
		if (!(target instanceof SavingsLine line)) {
			return "A workstream brings about savings lines";
		}
		return line.getWorkstream() == null ? ""
				: line.getReference() + " comes from " + line.getWorkstream().getReference() + " already; drag that end of the line instead";
	}
}
