package org.goldthread.design.network;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Milestone;
import org.goldthread.model.Workstream;
import org.goldthread.viewpoint.expression.RefusalReason;

/** What the tools of the dependency network in goldthread.odesign ask. Stateless; takes elements of the model only. */
public final class DependencyNetworkToolServices {

	/** Whether a milestone or deliverable can be made here: in a workstream. */
	@RefusalReason("newItemRefusal")
	public boolean canHoldItem(EObject container) {
		return newItemRefusal(container).isEmpty();
	}

	/** Why no milestone or deliverable can be made here; empty when one can. */
	public String newItemRefusal(EObject container) {
		return container instanceof Workstream ? "" : "Click into the workstream that it belongs to";
	}

	/** Whether {@code giver} may hand something over to {@code receiver}, each a workstream or an item of one. */
	@RefusalReason("handoverRefusal")
	public boolean canHandOver(Element giver, EObject receiver) {
		return handoverRefusal(giver, receiver).isEmpty();
	}

	/** Why {@code giver} does not hand over to {@code receiver}; empty when it may. */
	public String handoverRefusal(Element giver, EObject receiver) {
		if (!isEnd(giver) || !isEnd(receiver)) {
			return "A hand-over goes from a workstream, milestone or deliverable to another";
		}
		return workstreamOf(giver) == workstreamOf((Element) receiver)
				? "Both are of " + workstreamOf(giver).getReference() + "; inside a workstream, say which milestone comes first"
				: "";
	}

	/** Whether {@code milestone} may come after {@code item}. */
	@RefusalReason("orderRefusal")
	public boolean canComeBefore(HandoverItem item, EObject milestone) {
		return orderRefusal(item, milestone).isEmpty();
	}

	/** Why {@code milestone} does not come after {@code item}; empty when it may. */
	public String orderRefusal(HandoverItem item, EObject milestone) {
		if (!(milestone instanceof Milestone later) || later == item) {
			return "Only a milestone comes after a milestone or deliverable";
		}
		if (later.getPredecessors().contains(item)) {
			return later.getReference() + " comes after " + item.getReference() + " already";
		}
		return item instanceof Milestone earlier && earlier.getPredecessors().contains(later)
				? item.getReference() + " comes after " + later.getReference() + "; both cannot come first"
				: "";
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
	@RefusalReason("moveItemRefusal")
	public boolean canMoveItem(EObject element, EObject workstream) {
		return moveItemRefusal(element, workstream).isEmpty();
	}

	/** Why {@code element} does not move into {@code workstream}; empty when it may. */
	public String moveItemRefusal(EObject element, EObject workstream) {
		if (!(element instanceof HandoverItem item) || !(workstream instanceof Workstream receiver)) {
			return "Workstreams hold milestones and deliverables alone";
		}
		return item.eContainer() == receiver ? item.getReference() + " is of " + receiver.getReference() + " already" : "";
	}

	/** Whether an item is a milestone; the other kind is a deliverable. */
	public boolean isMilestone(EObject item) {
		return item instanceof Milestone;
	}

	private static boolean isEnd(EObject element) {
		return element instanceof Workstream || element instanceof HandoverItem;
	}
}
