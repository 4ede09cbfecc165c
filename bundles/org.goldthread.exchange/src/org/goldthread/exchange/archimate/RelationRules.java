package org.goldthread.exchange.archimate;

import static org.goldthread.exchange.archimate.RelationRule.against;
import static org.goldthread.exchange.archimate.RelationRule.along;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.GoldthreadPackage.Literals;

/** The mapping of references, including those in which elements hang. */
final class RelationRules {

	static final String AGGREGATION = "Aggregation";
	static final String ASSOCIATION = "Association";
	static final String COMPOSITION = "Composition";
	private static final String ASSIGNMENT = "Assignment";
	private static final String REALIZATION = "Realization";
	private static final String TRIGGERING = "Triggering";

	private static final List<RelationRule> ALL = all();

	private RelationRules() {
	}

	static List<RelationRule> rules() {
		return ALL;
	}

	/**
	 * The rule for a relationship between two classes; empty when the portfolio has no such reference. Composition and aggregation
	 * count as one.
	 */
	static Optional<RelationRule> of(String relation, EClass source, EClass target) {
		return ALL.stream().filter(rule -> rule.source() == source && rule.target() == target && isSame(rule.relation(), relation)).findFirst();
	}

	private static boolean isSame(String one, String other) {
		return one.equals(other) || isWhole(one) && isWhole(other);
	}

	/** Whether a relationship says that something is part of something. */
	static boolean isWhole(String relation) {
		return AGGREGATION.equals(relation) || COMPOSITION.equals(relation);
	}

	private static List<RelationRule> all() {
		List<RelationRule> rules = new ArrayList<>(containments());
		rules.addAll(links());
		Concepts.types().stream().filter(Literals.OWNED::isSuperTypeOf)
				.forEach(type -> rules.add(against(isWork(type) ? ASSIGNMENT : ASSOCIATION, Literals.ROLE, Literals.OWNED__OWNER, type)));
		return List.copyOf(rules);
	}

	private static boolean isWork(EClass type) {
		return type == Literals.PROGRAMME || type == Literals.WORKSTREAM;
	}

	private static List<RelationRule> containments() {
		return List.of(along(AGGREGATION, Literals.VISION, Literals.VISION__THEMES, Literals.THEME),
				against(REALIZATION, Literals.OUTCOME, Literals.THEME__OUTCOMES, Literals.THEME),
				along(AGGREGATION, Literals.LAYER, Literals.LAYER__CAPABILITIES, Literals.CAPABILITY),
				along(COMPOSITION, Literals.CAPABILITY, Literals.CAPABILITY__CAPABILITIES, Literals.CAPABILITY),
				along(COMPOSITION, Literals.ORGANISATION_UNIT, Literals.ORGANISATION_UNIT__UNITS, Literals.ORGANISATION_UNIT),
				along(AGGREGATION, Literals.PROGRAMME, Literals.PROGRAMME__WORKSTREAMS, Literals.WORKSTREAM),
				along(REALIZATION, Literals.PROGRAMME, Literals.PROGRAMME__TRANCHES, Literals.TRANCHE),
				along(TRIGGERING, Literals.WORKSTREAM, Literals.WORKSTREAM__MILESTONES, Literals.MILESTONE),
				along(REALIZATION, Literals.WORKSTREAM, Literals.WORKSTREAM__DELIVERABLES, Literals.DELIVERABLE));
	}

	private static List<RelationRule> links() {
		return List.of(along(REALIZATION, Literals.WORKSTREAM, Literals.WORKSTREAM__CAPABILITIES, Literals.CAPABILITY),
				along(REALIZATION, Literals.WORKSTREAM, Literals.WORKSTREAM__TRANCHE, Literals.TRANCHE),
				against(ASSOCIATION, Literals.ROLE, Literals.WORKSTREAM__SPONSOR, Literals.WORKSTREAM),
				against(ASSOCIATION, Literals.ROLE, Literals.PROGRAMME__SPONSOR, Literals.PROGRAMME),
				along(TRIGGERING, Literals.MILESTONE, Literals.MILESTONE__TRANCHE, Literals.TRANCHE),
				against(TRIGGERING, Literals.MILESTONE, Literals.MILESTONE__PREDECESSORS, Literals.MILESTONE),
				against(ASSOCIATION, Literals.DELIVERABLE, Literals.MILESTONE__PREDECESSORS, Literals.MILESTONE),
				along(ASSOCIATION, Literals.MILESTONE, Literals.MILESTONE__BENEFITS, Literals.BENEFIT),
				along(REALIZATION, Literals.CAPABILITY, Literals.CAPABILITY__OUTCOMES, Literals.OUTCOME),
				along(REALIZATION, Literals.CAPABILITY, Literals.CAPABILITY__PRINCIPLES_TESTED, Literals.DELIVERY_PRINCIPLE),
				against(REALIZATION, Literals.ORGANISATION_UNIT, Literals.CAPABILITY__ORGANISATION_UNITS, Literals.CAPABILITY),
				along(REALIZATION, Literals.PRIORITY, Literals.PRIORITY__OUTCOMES, Literals.OUTCOME),
				along("Influence", Literals.BENEFIT, Literals.BENEFIT__OUTCOMES, Literals.OUTCOME),
				along(ASSOCIATION, Literals.BENEFIT, Literals.BENEFIT__CAPABILITIES, Literals.CAPABILITY));
	}
}
