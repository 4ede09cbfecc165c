package org.goldthread.exchange.archimate;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.GoldthreadPackage.Literals;

/**
 * Which ArchiMate relationship stands for which element of the portfolio that itself ties two others together.
 *
 * @param relations the ArchiMate relationship types, the one that is written first
 * @param source class of the element that the relationship leads from
 * @param target class of the element that it leads to
 * @param type class of the element that it stands for
 * @param sourceEnd the reference to the source; empty where the element hangs in the source
 * @param targetEnd the reference to the target
 * @param containment where the element hangs, in the source or in the portfolio
 * @param words the attribute that becomes the documentation of the relationship
 * @param further other references, which become properties
 */
record BridgeRule(List<String> relations, EClass source, EClass target, EClass type, Optional<EReference> sourceEnd, EReference targetEnd,
		EReference containment, EAttribute words, List<EReference> further) {

	static final List<BridgeRule> ALL = List.of(
			new BridgeRule(List.of("Influence", "Realization"), Literals.WORKSTREAM, Literals.OUTCOME, Literals.CONTRIBUTION, Optional.empty(),
					Literals.CONTRIBUTION__OUTCOME, Literals.WORKSTREAM__CONTRIBUTIONS, Literals.CONTRIBUTION__RATIONALE,
					List.of(Literals.CONTRIBUTION__BENEFIT)),
			new BridgeRule(List.of("Association", "Influence"), Literals.DELIVERY_PRINCIPLE, Literals.WORKSTREAM, Literals.PRINCIPLE_TEST,
					Optional.empty(), Literals.PRINCIPLE_TEST__WORKSTREAM, Literals.DELIVERY_PRINCIPLE__TESTS, Literals.PRINCIPLE_TEST__REASON,
					List.of(Literals.PRINCIPLE_TEST__TESTED_BY)),
			new BridgeRule(List.of("Flow", "Triggering", "Serving"), Literals.WORKSTREAM, Literals.WORKSTREAM, Literals.DEPENDENCY,
					Optional.of(Literals.DEPENDENCY__GIVER), Literals.DEPENDENCY__RECEIVER, Literals.PORTFOLIO__DEPENDENCIES,
					Literals.ELEMENT__DESCRIPTION, List.of(Literals.DEPENDENCY__GIVER_ITEM, Literals.DEPENDENCY__RECEIVER_ITEM,
							Literals.DEPENDENCY__GIVER_OWNER, Literals.DEPENDENCY__RECEIVER_OWNER)));

	/** The rule for a relationship between two classes; empty when it stands for no element. */
	static Optional<BridgeRule> of(String relation, EClass source, EClass target) {
		return ALL.stream().filter(rule -> rule.source() == source && rule.target() == target && rule.relations().contains(relation)).findFirst();
	}

	/** The rule for elements of a class; empty when they are no relationships. */
	static Optional<BridgeRule> of(EClass type) {
		return ALL.stream().filter(rule -> rule.type() == type).findFirst();
	}
}
