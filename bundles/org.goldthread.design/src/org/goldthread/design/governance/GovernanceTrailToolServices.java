package org.goldthread.design.governance;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Decision;
import org.goldthread.model.Element;
import org.goldthread.model.GovernanceBody;
import org.goldthread.model.Meeting;
import org.goldthread.model.Paper;
import org.goldthread.model.Response;
import org.goldthread.model.ScrutinyComment;
import org.goldthread.viewpoint.expression.RefusalReason;

/** What the tools of the governance trail in goldthread.odesign ask. Stateless; takes elements of the model only. */
public final class GovernanceTrailToolServices {

	/** Whether a paper, decision or comment can be recorded here: for a meeting. */
	@RefusalReason("newBusinessRefusal")
	public boolean canHoldBusiness(EObject container) {
		return newBusinessRefusal(container).isEmpty();
	}

	/** Why nothing can be recorded here; empty when it can. */
	public String newBusinessRefusal(EObject container) {
		return container instanceof Meeting ? "" : "Click on the meeting that it belongs to";
	}

	/** Whether a response can be recorded here: for a comment. */
	@RefusalReason("newResponseRefusal")
	public boolean canHoldResponse(EObject container) {
		return newResponseRefusal(container).isEmpty();
	}

	/** Why no response can be recorded here; empty when it can. */
	public String newResponseRefusal(EObject container) {
		return container instanceof ScrutinyComment ? "" : "Click on the comment that it answers";
	}

	/** Whether an action can be recorded here: for a decision. */
	@RefusalReason("newActionRefusal")
	public boolean canHoldDecisionAction(EObject container) {
		return newActionRefusal(container).isEmpty();
	}

	/** Why no action can be recorded here; empty when it can. */
	public String newActionRefusal(EObject container) {
		return container instanceof Decision ? "" : "Click on the decision that asks for it";
	}

	/** Whether a meeting can be made here: in a trail of one body, or where there is a body. */
	@RefusalReason("newMeetingRefusal")
	public boolean canHoldMeeting(Element container) {
		return newMeetingRefusal(container).isEmpty();
	}

	/** Why no meeting can be made here; empty when one can. */
	public String newMeetingRefusal(Element container) {
		return container instanceof GovernanceBody || container instanceof Meeting ? ""
				: "Click on a meeting of the same body, or make it in a diagram of the body";
	}

	/** The body that a new meeting belongs to. */
	public GovernanceBody bodyOfNewMeeting(Element container) {
		return container instanceof GovernanceBody body ? body : (GovernanceBody) container.eContainer();
	}

	/** Whether {@code item}, a decision or a comment, may rest on {@code paper}. */
	@RefusalReason("restRefusal")
	public boolean canLeadTo(Paper paper, EObject item) {
		return restRefusal(paper, item).isEmpty();
	}

	/** Why {@code item} does not rest on {@code paper}; empty when it may. */
	public String restRefusal(Paper paper, EObject item) {
		return switch (item) {
			case Decision decision -> decision.getPaper() == null ? "" : decision.getReference() + " rests on " + decision.getPaper().getReference() + " already";
			case ScrutinyComment comment -> comment.getPaper() == null ? "" : comment.getReference() + " is on " + comment.getPaper().getReference() + " already";
			default -> "A paper leads to decisions and comments";
		};
	}

	/** Whether {@code item}, a decision or a comment, may touch {@code subject}. */
	@RefusalReason("touchRefusal")
	public boolean canTouch(Element item, EObject subject) {
		return touchRefusal(item, subject).isEmpty();
	}

	/** Why {@code item} does not touch {@code subject}; empty when it may. */
	public String touchRefusal(Element item, EObject subject) {
		if (subject instanceof Meeting || subject instanceof Paper || subject instanceof Response || subject == item) {
			return "A decision or comment touches what the programme is made of";
		}
		return Trail.subjects(item).contains(subject) ? item.getReference() + " touches " + ((Element) subject).getReference() + " already" : "";
	}
}
