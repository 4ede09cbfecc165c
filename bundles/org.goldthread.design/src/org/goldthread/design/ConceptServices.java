package org.goldthread.design;

import org.goldthread.model.Element;
import org.goldthread.model.edit.presentation.ConceptColours;
import org.goldthread.viewpoint.expression.Reads;

/** Tells elements apart by the colour of their concept, for figures that stand for any concept. Stateless. */
public final class ConceptServices {

	/** Whether it is coloured like the vision or its themes. */
	@Reads({})
	public boolean hasVisionColour(Element element) {
		return hasColour(element, "vision") || hasColour(element, "theme");
	}

	/** Whether it is coloured like outcomes. */
	@Reads({})
	public boolean hasOutcomeColour(Element element) {
		return hasColour(element, "outcome");
	}

	/** Whether it is coloured like benefits. */
	@Reads({})
	public boolean hasBenefitColour(Element element) {
		return hasColour(element, "benefit");
	}

	/** Whether it is coloured like workstreams. */
	@Reads({})
	public boolean hasWorkstreamColour(Element element) {
		return hasColour(element, "workstream");
	}

	/** Whether it is coloured like capabilities. */
	@Reads({})
	public boolean hasCapabilityColour(Element element) {
		return hasColour(element, "capability");
	}

	/** Whether it is coloured like milestones. */
	@Reads({})
	public boolean hasMilestoneColour(Element element) {
		return hasColour(element, "milestone");
	}

	/** Whether it is coloured like risks. */
	@Reads({})
	public boolean hasRiskColour(Element element) {
		return hasColour(element, "risk");
	}

	/** Whether it is coloured like savings. */
	@Reads({})
	public boolean hasSavingColour(Element element) {
		return hasColour(element, "saving");
	}

	/** Whether it is coloured like decisions. */
	@Reads({})
	public boolean hasDecisionColour(Element element) {
		return hasColour(element, "decision");
	}

	/** Whether it is coloured like scrutiny. */
	@Reads({})
	public boolean hasScrutinyColour(Element element) {
		return hasColour(element, "scrutiny");
	}

	/** Whether it is coloured like principles. */
	@Reads({})
	public boolean hasPrincipleColour(Element element) {
		return hasColour(element, "principle");
	}

	private static boolean hasColour(Element element, String stem) {
		return ConceptColours.token(element.eClass()).equals(stem);
	}
}
