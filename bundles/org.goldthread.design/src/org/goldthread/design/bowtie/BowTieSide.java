package org.goldthread.design.bowtie;

import org.goldthread.model.Control;
import org.goldthread.model.ControlType;
import org.goldthread.model.RiskAction;

/** The two sides of a bow-tie: before the event, and after it. */
enum BowTieSide {
	/** Makes the event less likely; for an opportunity, more likely. */
	LIKELIHOOD,
	/** Makes what follows from the event smaller; for an opportunity, greater. */
	IMPACT;

	/** Corrective controls act after the event, all others before it. Source: types of control, Orange Book 2023. */
	static BowTieSide of(Control control) {
		return control.getType() == ControlType.CORRECTIVE ? IMPACT : LIKELIHOOD;
	}

	/** An action that changes the impact alone acts after the event, every other one before it. */
	static BowTieSide of(RiskAction action) {
		return changes(action.getImpactEffect()) && !changes(action.getLikelihoodEffect()) ? IMPACT : LIKELIHOOD;
	}

	private static boolean changes(Integer effect) {
		return effect != null && effect != 0;
	}
}
