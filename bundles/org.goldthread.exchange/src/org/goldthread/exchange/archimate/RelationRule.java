package org.goldthread.exchange.archimate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * Which ArchiMate relationship stands for which reference of the portfolio. Relationship and classes of the ends name the
 * reference without doubt.
 *
 * @param relation the ArchiMate relationship type
 * @param source class of the element that the relationship leads from
 * @param target class of the element that it leads to
 * @param reference the reference, of the source or of the target
 * @param heldByTarget whether the target has the reference, so that the relationship runs against it
 */
record RelationRule(String relation, EClass source, EClass target, EReference reference, boolean heldByTarget) {

	static RelationRule along(String relation, EClass source, EReference reference, EClass target) {
		return new RelationRule(relation, source, target, reference, false);
	}

	static RelationRule against(String relation, EClass source, EReference reference, EClass target) {
		return new RelationRule(relation, source, target, reference, true);
	}

	/** The class that has the reference. */
	EClass holder() {
		return heldByTarget ? target : source;
	}

	/** The class that the reference points to. */
	EClass held() {
		return heldByTarget ? source : target;
	}
}
