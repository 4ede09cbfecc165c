package org.goldthread.rules.impact;

import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;

import org.goldthread.model.AssessmentStage;
import org.goldthread.model.Characteristic;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.GroupImpact;
import org.goldthread.model.ImpactAssessment;
import org.goldthread.model.ImpactDirection;

/** Impact assessments for the tests of their rules. */
final class Assessments {

	private Assessments() {
	}

	/** An assessment called IA-01 Front door, in draft. */
	static ImpactAssessment frontDoor() {
		return having(element(Literals.IMPACT_ASSESSMENT, ImpactAssessment.class, "IA-01", "Front door"),
				assessment -> assessment.setStage(AssessmentStage.DRAFT));
	}

	/** An effect on a group. */
	static GroupImpact effect(ImpactAssessment assessment, Characteristic group, ImpactDirection direction) {
		GroupImpact effect = Elements.create(Literals.GROUP_IMPACT, GroupImpact.class);
		effect.setCharacteristic(group);
		effect.setDirection(direction);
		assessment.getGroups().add(effect);
		return effect;
	}
}
