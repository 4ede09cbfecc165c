package org.goldthread.rules.risk;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.RiskAppetite;
import org.goldthread.model.RiskCategory;
import org.goldthread.model.RiskScale;

/** Scales with an appetite. */
final class Appetites {

	private Appetites() {
	}

	/** A scale that tolerates scores up to {@code highest} in one category. */
	static RiskScale of(RiskCategory category, int highest) {
		RiskScale scale = Elements.create(Literals.RISK_SCALE, RiskScale.class);
		RiskAppetite appetite = Elements.create(Literals.RISK_APPETITE, RiskAppetite.class);
		appetite.setCategory(category);
		appetite.setHighestScore(highest);
		scale.getAppetites().add(appetite);
		return scale;
	}
}
