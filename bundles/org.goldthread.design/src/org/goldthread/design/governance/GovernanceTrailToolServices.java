package org.goldthread.design.governance;

import static org.goldthread.viewpoint.expression.Permission.GRANTED;
import static org.goldthread.viewpoint.expression.Permission.refused;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Decision;
import org.goldthread.model.Element;
import org.goldthread.model.GovernanceBody;
import org.goldthread.model.Meeting;
import org.goldthread.model.Paper;
import org.goldthread.model.Response;
import org.goldthread.model.ScrutinyComment;
import org.goldthread.viewpoint.expression.Permission;

/** What the tools of the governance trail in goldthread.odesign ask. Stateless; takes elements of the model only. */
public final class GovernanceTrailToolServices {

	/** Whether a paper, decision or comment can be recorded here: for a meeting. */
	public Permission canHoldBusiness(EObject container) {
		return container instanceof Meeting ? GRANTED : refused("Click on the meeting that it belongs to");
	}

	/** Whether a response can be recorded here: for a comment. */
	public Permission canHoldResponse(EObject container) {
		return container instanceof ScrutinyComment ? GRANTED : refused("Click on the comment that it answers");
	}

	/** Whether an action can be recorded here: for a decision. */
	public Permission canHoldDecisionAction(EObject container) {
		return container instanceof Decision ? GRANTED : refused("Click on the decision that asks for it");
	}

	/** Whether a meeting can be made here: in a trail of one body, or where there is a body. */
	public Permission canHoldMeeting(Element container) {
		return container instanceof GovernanceBody || container instanceof Meeting ? GRANTED
				: refused("Click on a meeting of the same body, or make it in a diagram of the body");
	}

	/** The body that a new meeting belongs to. */
	public GovernanceBody bodyOfNewMeeting(Element container) {
		return container instanceof GovernanceBody body ? body : (GovernanceBody) container.eContainer();
	}

	/** Whether {@code item}, a decision or a comment, may rest on {@code paper}. */
	public Permission canLeadTo(Paper paper, EObject item) {
		return switch (item) {
			case Decision decision -> decision.getPaper() == null ? GRANTED : refused(decision.getReference() + " rests on " + decision.getPaper().getReference() + " already");
			case ScrutinyComment comment -> comment.getPaper() == null ? GRANTED : refused(comment.getReference() + " is on " + comment.getPaper().getReference() + " already");
			default -> refused("A paper leads to decisions and comments");
		};
	}

	/** Whether {@code item}, a decision or a comment, may touch {@code subject}. */
	public Permission canTouch(Element item, EObject subject) {
		if (subject instanceof Meeting || subject instanceof Paper || subject instanceof Response || subject == item) {
			return refused("A decision or comment touches what the programme is made of");
		}
		return Trail.subjects(item).contains(subject) ? refused(item.getReference() + " touches " + ((Element) subject).getReference() + " already") : GRANTED;
	}
}
