package org.goldthread.analysis.thread;

import static org.goldthread.analysis.thread.ThreadDirection.DOWN;
import static org.goldthread.analysis.thread.ThreadDirection.UP;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.GoldthreadPackage.Literals;

/**
 * Decides which references of the model are part of the golden thread and which way they lead. A whole reaches the vision
 * through its parts: a programme through its workstreams, a meeting through what it decided. What only comes before or
 * resembles something (predecessors, related risks), who owns it, and where it is stated, are no thread. A hand-over hangs
 * on both its workstreams but carries no thread from one to the other, or a workstream without outcome would seem to have one.
 */
final class ThreadTable {

	private static final List<ThreadReference> ALL = List.of(
			down(Literals.VISION__THEMES, "has the theme", "is a theme of"),
			down(Literals.THEME__OUTCOMES, "has the outcome", "belongs to"),
			down(Literals.OUTCOME__MEASURES, "is measured by", "measures"),
			up(Literals.CORPORATE_PLAN__PRIORITIES, "has the priority", "is a priority of"),
			up(Literals.PRIORITY__OUTCOMES, "serves", "is a concern of"),
			up(Literals.OPERATING_MODEL__LAYERS, "has the layer", "is a layer of"),
			up(Literals.LAYER__CAPABILITIES, "holds", "lies in"),
			down(Literals.CAPABILITY__CAPABILITIES, "is made of", "is part of"),
			up(Literals.CAPABILITY__OUTCOMES, "serves", "is served by"),
			down(Literals.CAPABILITY__PRINCIPLES_TESTED, "is tested against", "is tested on"),
			down(Literals.CAPABILITY__ORGANISATION_UNITS, "is held by", "holds"),
			down(Literals.ORGANISATION_UNIT__UNITS, "has the unit", "belongs to"),
			down(Literals.COST_CENTRE__ORGANISATION_UNIT, "is held by", "holds"),
			up(Literals.ACTIVITY__CAPABILITY, "supports", "is supported by"),
			down(Literals.ACTIVITY__ORGANISATION_UNIT, "is done by", "does"),
			up(Literals.PROGRAMME__WORKSTREAMS, "delivers through", "is part of"),
			down(Literals.WORKSTREAM__MILESTONES, "passes", "belongs to"),
			down(Literals.WORKSTREAM__DELIVERABLES, "hands over", "is made by"),
			down(Literals.WORKSTREAM__CAPABILITIES, "changes", "is changed by"),
			up(Literals.MILESTONE__BENEFITS, "starts", "starts with"),
			down(Literals.MILESTONE__SAVINGS, "starts", "starts with"),
			up(Literals.DEPENDENCY__GIVER, "is given by", "gives"),
			up(Literals.DEPENDENCY__RECEIVER, "is received by", "receives"),
			up(Literals.DEPENDENCY__GIVER_ITEM, "hands over", "is handed over in"),
			up(Literals.DEPENDENCY__RECEIVER_ITEM, "is needed for", "needs"),
			down(Literals.DEPENDENCY__RISK, "is at risk from", "endangers"),
			up(Literals.BENEFIT__OUTCOMES, "serves", "is served by"),
			down(Literals.BENEFIT__CAPABILITIES, "rests on", "makes possible"),
			down(Literals.BENEFIT__DEPENDENCIES, "waits for", "is awaited by"),
			down(Literals.BENEFIT__MEASURES, "is measured by", "measures"),
			up(Literals.SAVINGS_LINE__WORKSTREAM, "is delivered by", "delivers"),
			up(Literals.SAVINGS_LINE__CAPABILITIES, "rests on", "makes possible"),
			up(Literals.SAVINGS_LINE__DEPENDS_ON, "waits for", "is awaited by"),
			down(Literals.SAVINGS_LINE__COST_CENTRES, "is taken from", "gives up"),
			down(Literals.SAVINGS_LINE__ORGANISATION_UNIT, "is made in", "makes"),
			down(Literals.SAVINGS_LINE__SUBSTITUTE, "is replaced if it fails by", "replaces"),
			down(Literals.SAVINGS_LINE__IMPACT_ASSESSMENT, "is assessed in", "assesses"),
			down(Literals.SAVINGS_LINE__DECISION, "was agreed by", "agreed"),
			up(Literals.ONE_OFF_COST__SAVINGS, "makes possible", "costs"),
			up(Literals.ONE_OFF_COST__WORKSTREAM, "is spent by", "spends"),
			down(Literals.ONE_OFF_COST__DECISION, "was approved by", "approved"),
			up(Literals.OPTION__PLAN_BOF, "backs up", "is backed up by"),
			up(Literals.OPTION__SUBSTITUTES, "offers in place", "is offered in place by"),
			up(Literals.RISK__WORKSTREAM, "endangers", "is at risk from"),
			up(Literals.RISK__OUTCOMES, "endangers", "is at risk from"),
			up(Literals.RISK__CAPABILITIES, "endangers", "is at risk from"),
			up(Literals.RISK__SAVINGS, "endangers", "is at risk from"),
			up(Literals.RISK__MILESTONES, "endangers", "is at risk from"),
			down(Literals.RISK__CONTROLS, "is held by", "controls"),
			down(Literals.RISK__ACTIONS, "is reduced by", "reduces"),
			down(Literals.RISK__BECAME_ISSUE, "became", "came of"),
			down(Literals.RISK__SECONDARY_RISK, "brings with it", "comes with the response to"),
			up(Literals.ISSUE__FROM_RISK, "came of", "became"),
			up(Literals.ISSUE__AFFECTED, "affects", "is affected by"),
			up(Literals.ASSUMPTION__SAVINGS, "underlies", "assumes"),
			up(Literals.ASSUMPTION__MILESTONES, "underlies", "assumes"),
			down(Literals.ASSUMPTION__BECAME_RISK, "became", "came of"),
			up(Literals.GOVERNANCE_BODY__OVERSEES, "oversees", "is overseen by"),
			up(Literals.GOVERNANCE_BODY__MEETINGS, "met in", "was a meeting of"),
			up(Literals.MEETING__PAPERS, "considered", "was before"),
			up(Literals.MEETING__DECISIONS, "decided", "was made at"),
			up(Literals.MEETING__COMMENTS, "commented", "was made at"),
			up(Literals.PAPER__ABOUT, "is about", "is the subject of"),
			down(Literals.PAPER__DOCUMENT, "is", "is"),
			up(Literals.DECISION__PAPER, "rests on", "led to"),
			up(Literals.DECISION__LINKED, "concerns", "is decided on in"),
			down(Literals.DECISION__OPTIONS, "chose between", "was considered in"),
			down(Literals.DECISION__SUPERSEDES, "replaces", "was replaced by"),
			down(Literals.DECISION__ACTIONS, "gave rise to", "arises from"),
			up(Literals.SCRUTINY_COMMENT__PAPER, "is about", "drew"),
			up(Literals.SCRUTINY_COMMENT__LINKED, "concerns", "is commented on in"),
			down(Literals.SCRUTINY_COMMENT__RESPONSES, "was answered by", "answers"),
			down(Literals.RESPONSE__DECISION, "goes with", "goes with"),
			up(Literals.IMPACT_ASSESSMENT__SAVINGS, "assesses", "is assessed in"),
			down(Literals.IMPACT_ASSESSMENT__DECISIONS, "supports", "is supported by"),
			up(Literals.REVIEW_QUESTION__EVIDENCE, "is answered by", "is evidence for"),
			up(Literals.CHANGE_REQUEST__AFFECTED, "would change", "would be changed by"));

	private static final Map<EClass, List<ThreadReference>> BY_CLASS = new ConcurrentHashMap<>();

	private ThreadTable() {
	}

	/** The references of a class that are part of the thread. */
	static List<ThreadReference> of(EClass type) {
		return BY_CLASS.computeIfAbsent(type, key -> ALL.stream()
				.filter(entry -> entry.reference().getEContainingClass().isSuperTypeOf(key)).toList());
	}

	private static ThreadReference up(EReference reference, String words, String inverse) {
		return new ThreadReference(reference, UP, words, inverse);
	}

	private static ThreadReference down(EReference reference, String words, String inverse) {
		return new ThreadReference(reference, DOWN, words, inverse);
	}
}
