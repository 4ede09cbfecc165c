package org.goldthread.design.governance;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.goldthread.design.label.CardLabel;
import org.goldthread.design.label.Days;
import org.goldthread.design.scope.AsAt;
import org.goldthread.model.ActionStatus;
import org.goldthread.model.CommentStatus;
import org.goldthread.model.CommentType;
import org.goldthread.model.Decision;
import org.goldthread.model.DecisionAction;
import org.goldthread.model.DecisionStatus;
import org.goldthread.model.Element;
import org.goldthread.model.Meeting;
import org.goldthread.model.Paper;
import org.goldthread.model.Response;
import org.goldthread.model.ResponseType;
import org.goldthread.model.ScrutinyComment;
import org.goldthread.viewpoint.expression.Reads;

/**
 * What the expressions of the governance trail call: meetings, what was before them, what they decided and asked, what was
 * answered, and what all this touches. Stateless; takes elements of the model only.
 */
public final class GovernanceTrailServices {

	private static final String ABOUT = "/governanceBodies.meetings.papers.about.^*";
	private static final String LINKED = "/governanceBodies.meetings.decisions.linked.^*";
	private static final String OPTIONS = "/governanceBodies.meetings.decisions.options.^*";
	private static final String ASKED = "/governanceBodies.meetings.comments.linked.^*";
	private static final String DECIDED_ON = "/governanceBodies.meetings.decisions.paper";
	private static final String DATES = "/governanceBodies.meetings.date";
	private static final String ASKED_ON = "/governanceBodies.meetings.comments.paper";

	/** The meetings of the scope, in the order of time. */
	@Reads({ ABOUT, LINKED, OPTIONS, ASKED, DECIDED_ON, ASKED_ON, DATES })
	public Collection<Meeting> trailMeetings(Element target) {
		return Trail.meetings(target);
	}

	/** Their papers, and those that decisions and comments of the scope rest on. */
	@Reads({ ABOUT, LINKED, OPTIONS, ASKED, DECIDED_ON, ASKED_ON, DATES })
	public Collection<Paper> trailPapers(Element target) {
		return Trail.papers(target);
	}

	/** Their decisions. */
	@Reads({ ABOUT, LINKED, OPTIONS, ASKED, DECIDED_ON, ASKED_ON, DATES })
	public Collection<Decision> trailDecisions(Element target) {
		return Trail.items(target, Meeting::getDecisions);
	}

	/** The comments that scrutiny made there. */
	@Reads({ ABOUT, LINKED, OPTIONS, ASKED, DECIDED_ON, ASKED_ON, DATES })
	public Collection<ScrutinyComment> trailComments(Element target) {
		return Trail.items(target, Meeting::getComments);
	}

	/** The responses to these comments. */
	@Reads({ ABOUT, LINKED, OPTIONS, ASKED, DECIDED_ON, ASKED_ON, DATES, "/governanceBodies.meetings.comments.responses" })
	public Collection<Response> trailResponses(Element target) {
		return trailComments(target).stream().flatMap(comment -> comment.getResponses().stream()).toList();
	}

	/** The actions that these decisions ask for. */
	@Reads({ ABOUT, LINKED, OPTIONS, ASKED, DECIDED_ON, ASKED_ON, DATES, "/governanceBodies.meetings.decisions.actions" })
	public Collection<DecisionAction> trailActions(Element target) {
		return trailDecisions(target).stream().flatMap(decision -> decision.getActions().stream()).toList();
	}

	/** What decisions and comments touch, and papers that lead to neither. */
	@Reads({ ABOUT, LINKED, OPTIONS, ASKED, DECIDED_ON, ASKED_ON, DATES })
	public Collection<Element> trailSubjects(Element target) {
		Set<Element> subjects = new LinkedHashSet<>();
		trailDecisions(target).forEach(decision -> subjects.addAll(subjectsOf(decision)));
		trailComments(target).forEach(comment -> subjects.addAll(subjectsOf(comment)));
		return subjects;
	}

	/** What a decision or a comment touches; decisions and comments themselves left out. */
	@Reads({ "about", "linked", "options" })
	public Collection<Element> subjectsOf(Element item) {
		return Trail.subjects(item).stream().filter(subject -> !(subject instanceof Decision) && !(subject instanceof ScrutinyComment)).toList();
	}

	/** The meeting of a decision or comment that rests on no paper; nothing otherwise. */
	@Reads({ "paper", "^" })
	public Collection<Meeting> meetingWithoutPaper(Element item) {
		return Trail.paper(item).isEmpty() && item.eContainer() instanceof Meeting meeting ? List.of(meeting) : List.of();
	}

	/** Reference, name, and how much was decided and asked. */
	@Reads({ "reference", "name", "decisions", "comments" })
	public String meetingLabel(Meeting meeting) {
		return CardLabel.of(meeting, CardLabel.facts(count(meeting.getDecisions(), "decision", "decisions"), count(meeting.getComments(), "comment", "comments")));
	}

	/** Reference, name and item. */
	@Reads({ "reference", "name", "annexOf", "item" })
	public String paperLabel(Paper paper) {
		String annex = CardLabel.text(paper.getAnnexOf());
		return CardLabel.of(paper, annex.isEmpty() ? item(paper) : "annex of " + annex);
	}

	/** Reference, name and status. */
	@Reads({ "reference", "name", "status", "keyDecision" })
	public String decisionLabel(Decision decision) {
		return CardLabel.of(decision, CardLabel.facts(decision.getStatus().getLiteral().toLowerCase(Locale.UK),
				decision.isKeyDecision() ? "key decision" : ""));
	}

	/** Reference, name and how far it is answered. */
	@Reads({ "reference", "name", "type", "status" })
	public String commentLabel(ScrutinyComment comment) {
		return CardLabel.of(comment, CardLabel.facts(comment.getType() == CommentType.SUPPORT ? "support" : "",
				comment.getStatus().getLiteral().toLowerCase(Locale.UK)));
	}

	/** Reference, name, and until when an answer is due. */
	@Reads({ "reference", "name", "due", "/asAt" })
	public String unansweredLabel(ScrutinyComment comment) {
		return CardLabel.of(comment, CardLabel.facts("no response", comment.getDue() == null ? ""
				: (AsAt.isOver(comment, comment.getDue()) ? "was due " : "due ") + Days.day(comment.getDue())));
	}

	/** Reference, name and what kind of answer it is. */
	@Reads({ "reference", "name", "type" })
	public String responseLabel(Response response) {
		return CardLabel.of(response, response.getType() == ResponseType.PART ? "accepted in part" : response.getType().getLiteral().toLowerCase(Locale.UK));
	}

	/** Reference, name and when it is due. */
	@Reads({ "reference", "name", "status", "due", "/asAt" })
	public String decisionActionLabel(DecisionAction action) {
		return CardLabel.of(action, action.getStatus() == ActionStatus.DONE || action.getDue() == null
				? action.getStatus().getLiteral().toLowerCase(Locale.UK)
				: (isDecisionActionOverdue(action) ? "overdue since " : "due ") + Days.day(action.getDue()));
	}

	/** Reference and name. */
	@Reads({ "reference", "name" })
	public String subjectLabel(Element subject) {
		return CardLabel.of(subject, "");
	}

	/** Whether nobody has responded to a comment; what supports or is a placeholder needs no response. */
	@Reads({ "responses", "placeholder", "type", "status" })
	public boolean isUnanswered(ScrutinyComment comment) {
		return comment.getResponses().isEmpty() && !comment.isPlaceholder() && comment.getType() != CommentType.SUPPORT
				&& comment.getStatus() != CommentStatus.CLOSED && comment.getStatus() != CommentStatus.ANSWERED;
	}

	/** Whether a comment waits for an answer, or for the rest of one. */
	@Reads("status")
	public boolean isOpenComment(ScrutinyComment comment) {
		return comment.getStatus() == CommentStatus.UNANSWERED || comment.getStatus() == CommentStatus.PARTLY_ANSWERED;
	}

	/** Whether a decision has been resolved. */
	@Reads("status")
	public boolean isResolved(Decision decision) {
		return decision.getStatus() != DecisionStatus.RECOMMENDED;
	}

	/** Whether a decision has been overtaken by a later one or called in. */
	@Reads("status")
	public boolean isOvertaken(Decision decision) {
		return decision.getStatus() == DecisionStatus.SUPERSEDED || decision.getStatus() == DecisionStatus.CALLED_IN;
	}

	/** Whether an action should have been done by the portfolio's as-at date. */
	@Reads({ "status", "due", "/asAt" })
	public boolean isDecisionActionOverdue(DecisionAction action) {
		return AsAt.isOverdue(action, action.getStatus(), action.getDue());
	}

	/** Whether a meeting has dealt with anything that is recorded. */
	@Reads({ "papers", "decisions", "comments" })
	public boolean hasBusiness(Meeting meeting) {
		return !meeting.getPapers().isEmpty() || !meeting.getDecisions().isEmpty() || !meeting.getComments().isEmpty();
	}

	private static String count(Collection<?> items, String one, String many) {
		return items.isEmpty() ? "" : CardLabel.count(items.size(), one, many);
	}

	private static String item(Paper paper) {
		return paper.getItem() == null || paper.getItem().isBlank() ? "" : "item " + paper.getItem();
	}
}
