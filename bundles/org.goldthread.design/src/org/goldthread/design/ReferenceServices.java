package org.goldthread.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Benefit;
import org.goldthread.model.Capability;
import org.goldthread.model.Decision;
import org.goldthread.model.Element;
import org.goldthread.model.Milestone;
import org.goldthread.model.Risk;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.ScrutinyComment;
import org.goldthread.viewpoint.expression.Reads;

/** Lists with one element more, for tools that set a list as a whole. Stateless; changes nothing by itself. */
public final class ReferenceServices {

	/** The outcomes of a risk or a benefit, and {@code more}. */
	@Reads("outcomes")
	public Collection<EObject> outcomesWith(Element owner, EObject more) {
		return with(owner instanceof Benefit benefit ? benefit.getOutcomes() : ((Risk) owner).getOutcomes(), more);
	}

	/** The savings lines of a risk, and {@code more}. */
	@Reads("savings")
	public Collection<EObject> savingsWith(Risk risk, EObject more) {
		return with(risk.getSavings(), more);
	}

	/** The cost centres of a savings line, and {@code more}. */
	@Reads("costCentres")
	public Collection<EObject> costCentresWith(SavingsLine line, EObject more) {
		return with(line.getCostCentres(), more);
	}

	/** What a decision or a comment touches, and {@code more}. */
	@Reads("linked")
	public Collection<EObject> linkedWith(Element item, EObject more) {
		return with(item instanceof Decision decision ? decision.getLinked() : ((ScrutinyComment) item).getLinked(), more);
	}

	/** The units that deliver a capability, and {@code more}. */
	@Reads("organisationUnits")
	public Collection<EObject> organisationUnitsWith(Capability capability, EObject more) {
		return with(capability.getOrganisationUnits(), more);
	}

	/** What comes before a milestone, and {@code more}. */
	@Reads("predecessors")
	public Collection<EObject> predecessorsWith(Milestone milestone, EObject more) {
		return with(milestone.getPredecessors(), more);
	}

	private static Collection<EObject> with(Collection<? extends EObject> some, EObject more) {
		List<EObject> all = new ArrayList<>(some);
		if (!all.contains(more)) {
			all.add(more);
		}
		return all;
	}
}
