package org.goldthread.design.governance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.design.label.CardLabel;
import org.goldthread.design.label.Days;
import org.goldthread.design.scope.Scope;
import org.goldthread.model.ActionStatus;
import org.goldthread.model.CommentStatus;
import org.goldthread.model.CommentType;
import org.goldthread.model.Decision;
import org.goldthread.model.DecisionAction;
import org.goldthread.model.DecisionStatus;
import org.goldthread.model.Element;
import org.goldthread.model.GovernanceBody;
import org.goldthread.model.Meeting;
import org.goldthread.model.Paper;
import org.goldthread.model.Response;
import org.goldthread.model.ResponseType;
import org.goldthread.model.ScrutinyComment;
import org.goldthread.viewpoint.expression.RefusalReason;

/**
 * What the expressions of the governance trail call: meetings, what was before them, what they decided and asked, what was
 * answered, and what all this touches. Stateless; takes elements of the model only.
 */
public final class GovernanceTrailServices {

	/** The meetings of the scope. */
	public Collection<Meeting> trailMeetings(Element target) {
		return Trail.meetings(target);
	}

	/** Their papers, and those that decisions and comments of the scope rest on. */
	public Collection<Paper> trailPapers(Element target) {
		return Trail.papers(target);
	}

	/** Their decisions. */
	public Collection<Decision> trailDecisions(Element target) {
		return Trail.items(target, Meeting::getDecisions);
	}

	/** The comments that scrutiny made there. */
	public Collection<ScrutinyComment> trailComments(Element target) {
		return Trail.items(target, Meeting::getComments);
	}

	/** The responses to these comments. */
	public Collection<Response> trailResponses(Element target) {
		return trailComments(target).stream().flatMap(comment -> comment.getResponses().stream()).toList();
	}

	/** The actions that these decisions ask for. */
	public Collection<DecisionAction> trailActions(Element target) {
		return trailDecisions(target).stream().flatMap(decision -> decision.getActions().stream()).toList();
	}

	/** What decisions and comments touch, and papers that lead to neither. */
	public Collection<Element> trailSubjects(Element target) {
		Set<Element> subjects = new LinkedHashSet<>();
		trailDecisions(target).forEach(decision -> subjects.addAll(subjectsOf(decision)));
		trailComments(target).forEach(comment -> subjects.addAll(subjectsOf(comment)));
		return subjects;
	}

	/** What a decision or a comment touches; decisions and comments themselves left out. */
	public Collection<Element> subjectsOf(Element item) {
		return Trail.subjects(item).stream().filter(subject -> !(subject instanceof Decision) && !(subject instanceof ScrutinyComment)).toList();
	}

	/** The meeting of a decision or comment that rests on no paper; nothing otherwise. */
	public Collection<Meeting> meetingWithoutPaper(Element item) {
		return Trail.paper(item).isEmpty() && item.eContainer() instanceof Meeting meeting ? List.of(meeting) : List.of();
	}

	/** Reference, name, and how much was decided and asked. */
	public String meetingLabel(Meeting meeting) {
		return CardLabel.of(meeting, CardLabel.facts(count(meeting.getDecisions(), "decision", "decisions"), count(meeting.getComments(), "comment", "comments")));
	}

	/** Reference, name and item. */
	public String paperLabel(Paper paper) {
		String annex = CardLabel.text(paper.getAnnexOf());
		return CardLabel.of(paper, annex.isEmpty() ? item(paper) : "annex of " + annex);
	}

	/** Reference, name and status. */
	public String decisionLabel(Decision decision) {
		return CardLabel.of(decision, CardLabel.facts(decision.getStatus().getLiteral().toLowerCase(Locale.UK),
				decision.isKeyDecision() ? "key decision" : ""));
	}

	/** Reference, name and how far it is answered. */
	public String commentLabel(ScrutinyComment comment) {
		return CardLabel.of(comment, CardLabel.facts(comment.getType() == CommentType.SUPPORT ? "support" : "",
				comment.getStatus().getLiteral().toLowerCase(Locale.UK)));
	}

	/** Reference, name, and until when an answer is due. */
	public String unansweredLabel(ScrutinyComment comment) {
		return CardLabel.of(comment, CardLabel.facts("no response", comment.getDue() == null ? ""
				: (isAnswerOverdue(comment) ? "was due " : "due ") + Days.day(comment.getDue())));
	}

	/** Reference, name and what kind of answer it is. */
	public String responseLabel(Response response) {
		return CardLabel.of(response, response.getType() == ResponseType.PART ? "accepted in part" : response.getType().getLiteral().toLowerCase(Locale.UK));
	}

	/** Reference, name and when it is due. */
	public String decisionActionLabel(DecisionAction action) {
		return CardLabel.of(action, action.getStatus() == ActionStatus.DONE || action.getDue() == null
				? action.getStatus().getLiteral().toLowerCase(Locale.UK)
				: (isDecisionActionOverdue(action) ? "overdue since " : "due ") + Days.day(action.getDue()));
	}

	/** Reference and name. */
	public String subjectLabel(Element subject) {
		return CardLabel.of(subject, "");
	}

	/** Whether nobody has responded to a comment; what supports or is a placeholder needs no response. */
	public boolean isUnanswered(ScrutinyComment comment) {
		return comment.getResponses().isEmpty() && !comment.isPlaceholder() && comment.getType() != CommentType.SUPPORT
				&& comment.getStatus() != CommentStatus.CLOSED && comment.getStatus() != CommentStatus.ANSWERED;
	}

	/** Whether a comment waits for an answer, or for the rest of one. */
	public boolean isOpenComment(ScrutinyComment comment) {
		return comment.getStatus() == CommentStatus.UNANSWERED || comment.getStatus() == CommentStatus.PARTLY_ANSWERED;
	}

	/** Whether a decision has been resolved. */
	public boolean isResolved(Decision decision) {
		return decision.getStatus() != DecisionStatus.RECOMMENDED;
	}

	/** Whether a decision has been overtaken by a later one or called in. */
	public boolean isOvertaken(Decision decision) {
		return decision.getStatus() == DecisionStatus.SUPERSEDED || decision.getStatus() == DecisionStatus.CALLED_IN;
	}

	/** Whether an action should have been done by the portfolio's as-at date. */
	public boolean isDecisionActionOverdue(DecisionAction action) {
		boolean open = action.getStatus() != ActionStatus.DONE && action.getStatus() != ActionStatus.CANCELLED;
		return open && (action.getStatus() == ActionStatus.OVERDUE || isOver(action, action.getDue()));
	}

	/** Whether a meeting has dealt with anything that is recorded. */
	public boolean hasBusiness(Meeting meeting) {
		return !meeting.getPapers().isEmpty() || !meeting.getDecisions().isEmpty() || !meeting.getComments().isEmpty();
	}

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

	private static String count(Collection<?> items, String one, String many) {
		return items.isEmpty() ? "" : CardLabel.count(items.size(), one, many);
	}

	private static String item(Paper paper) {
		return paper.getItem() == null || paper.getItem().isBlank() ? "" : "item " + paper.getItem();
	}

	private static boolean isAnswerOverdue(ScrutinyComment comment) {
		return isOver(comment, comment.getDue());
	}

	private static boolean isOver(Element element, LocalDate day) {
		LocalDate today = Scope.portfolio(element).getAsAt();
		return today != null && day != null && day.isBefore(today);
	}
}
