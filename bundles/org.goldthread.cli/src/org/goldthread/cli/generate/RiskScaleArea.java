package org.goldthread.cli.generate;

import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Rag;
import org.goldthread.model.RiskAppetite;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskCategory;
import org.goldthread.model.RiskScale;

/** Makes a risk scale with three bands and one appetite for all categories. */
final class RiskScaleArea {

	/** The highest residual score that is tolerated; risks without faults stay at or below it. */
	static final int APPETITE = 12;

	private RiskScaleArea() {
	}

	/** Adds the scale to {@code portfolio}. */
	static void fill(Portfolio portfolio, Entries entries) {
		RiskScale scale = entries.entry(GoldthreadFactory.eINSTANCE.createRiskScale());
		scale.getBands().add(band(entries, "Low", "L", 1, Rag.GREEN));
		scale.getBands().add(band(entries, "Medium", "M", 6, Rag.AMBER));
		scale.getBands().add(band(entries, "High", "H", 15, Rag.RED));
		for (RiskCategory category : RiskCategory.values()) {
			RiskAppetite appetite = entries.entry(GoldthreadFactory.eINSTANCE.createRiskAppetite());
			appetite.setCategory(category);
			appetite.setHighestScore(APPETITE);
			scale.getAppetites().add(appetite);
		}
		portfolio.setRiskScale(scale);
	}

	private static RiskBand band(Entries entries, String name, String letter, int from, Rag rag) {
		RiskBand band = entries.entry(GoldthreadFactory.eINSTANCE.createRiskBand());
		band.setName(name);
		band.setLetter(letter);
		band.setFrom(from);
		band.setRag(rag);
		return band;
	}
}
