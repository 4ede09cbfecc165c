package org.goldthread.cli.file;

import java.util.List;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Rag;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskScale;
import org.goldthread.model.ScoreMeaning;

/** The usual scale of five likelihoods by five impacts (Orange Book, Management of Risk), without appetites: they are the council's to set. */
final class FiveByFiveScale {

	private static final List<String> LIKELIHOODS = List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain");
	private static final List<String> IMPACTS = List.of("Slight", "Minor", "Moderate", "Major", "Severe");

	private FiveByFiveScale() {
	}

	static RiskScale create() {
		RiskScale scale = Elements.create(Literals.RISK_SCALE, RiskScale.class);
		scale.getBands().addAll(List.of(band("Low", 1, Rag.GREEN), band("Medium", 5, Rag.AMBER_GREEN), band("High", 10, Rag.AMBER),
				band("Very high", 16, Rag.RED)));
		for (int score = 1; score <= 5; score++) {
			scale.getLikelihoods().add(meaning(score, LIKELIHOODS.get(score - 1)));
			scale.getImpacts().add(meaning(score, IMPACTS.get(score - 1)));
		}
		return scale;
	}

	private static RiskBand band(String name, int from, Rag rag) {
		RiskBand band = Elements.create(Literals.RISK_BAND, RiskBand.class);
		band.setName(name);
		band.setLetter(name.substring(0, 1));
		band.setFrom(from);
		band.setRag(rag);
		return band;
	}

	private static ScoreMeaning meaning(int score, String name) {
		ScoreMeaning meaning = Elements.create(Literals.SCORE_MEANING, ScoreMeaning.class);
		meaning.setScore(score);
		meaning.setName(name);
		return meaning;
	}
}
