package org.goldthread.design.network;

import static org.goldthread.viewpoint.expression.Permission.GRANTED;
import static org.goldthread.viewpoint.expression.Permission.refused;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Milestone;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.Permission;

/** What the tools of the dependency network in goldthread.odesign ask. Stateless; takes elements of the model only. */
public final class DependencyNetworkToolServices {

	/** Whether a milestone or deliverable can be made here: in a workstream. */
	public Permission canHoldItem(EObject container) {
		return container instanceof Workstream ? GRANTED : refused("Click into the workstream that it belongs to");
	}

	/** Whether {@code giver} may hand something over to {@code receiver}, each a workstream or an item of one. */
	public Permission canHandOver(Element giver, EObject receiver) {
		if (!isEnd(giver) || !isEnd(receiver)) {
			return refused("A hand-over goes from a workstream, milestone or deliverable to another");
		}
		return workstreamOf(giver) == workstreamOf((Element) receiver)
				? refused("Both are of " + workstreamOf(giver).getReference() + "; inside a workstream, say which milestone comes first")
				: GRANTED;
	}

	/** Whether {@code milestone} may come after {@code item}. */
	public Permission canComeBefore(HandoverItem item, EObject milestone) {
		if (!(milestone instanceof Milestone later) || later == item) {
			return refused("Only a milestone comes after a milestone or deliverable");
		}
		if (later.getPredecessors().contains(item)) {
			return refused(later.getReference() + " comes after " + item.getReference() + " already");
		}
		return item instanceof Milestone earlier && earlier.getPredecessors().contains(later)
				? refused(item.getReference() + " comes after " + later.getReference() + "; both cannot come first")
				: GRANTED;
	}

	/** Whether a hand-over can start or end at it as an item. */
	public boolean isItem(EObject end) {
		return end instanceof HandoverItem;
	}

	/** The workstream itself, or the one that an item belongs to. */
	public Workstream workstreamOf(Element end) {
		return end instanceof Workstream workstream ? workstream : (Workstream) end.eContainer();
	}

	/** Whether {@code element} may move into {@code workstream}: a milestone or deliverable of another one. */
	public Permission canMoveItem(EObject element, EObject workstream) {
		if (!(element instanceof HandoverItem item) || !(workstream instanceof Workstream receiver)) {
			return refused("Workstreams hold milestones and deliverables alone");
		}
		return item.eContainer() == receiver ? refused(item.getReference() + " is of " + receiver.getReference() + " already") : GRANTED;
	}

	/** Whether an item is a milestone; the other kind is a deliverable. */
	public boolean isMilestone(EObject item) {
		return item instanceof Milestone;
	}

	private static boolean isEnd(EObject element) {
		return element instanceof Workstream || element instanceof HandoverItem;
	}
}
