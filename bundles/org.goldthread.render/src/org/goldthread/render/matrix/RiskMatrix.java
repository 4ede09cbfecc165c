package org.goldthread.render.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.goldthread.model.Risk;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskScale;
import org.goldthread.model.ScoreMeaning;
import org.goldthread.model.derived.RiskScores;

/**
 * Where risks lie among five likelihoods and five impacts. Source: scored likelihood and impact matrix, Orange Book 2023.
 *
 * @param stage which of their scores counts
 * @param scale how the portfolio reads scores; empty where it has no scale
 * @param fields all 25, by likelihood and then impact
 * @param unscored risks that state no such score
 */
public record RiskMatrix(MatrixStage stage, Optional<RiskScale> scale, List<MatrixField> fields, List<Risk> unscored) {

	/** Likelihoods and impacts run from 1 to this. */
	public static final int GREATEST = 5;

	/** Copies the lists. */
	public RiskMatrix {
		fields = List.copyOf(fields);
		unscored = List.copyOf(unscored);
	}

	/** Sorts risks into the fields of a matrix; a score beyond 1 to 5 counts as none. */
	public static RiskMatrix of(Collection<Risk> risks, Optional<RiskScale> scale, MatrixStage stage) {
		Map<Integer, List<Risk>> placed = new HashMap<>();
		List<Risk> unscored = new ArrayList<>();
		for (Risk risk : risks) {
			int likelihood = stage.likelihood(risk).orElse(0);
			int impact = stage.impact(risk).orElse(0);
			if (isOnScale(likelihood) && isOnScale(impact)) {
				placed.computeIfAbsent(index(likelihood, impact), key -> new ArrayList<>()).add(risk);
			} else {
				unscored.add(risk);
			}
		}
		List<MatrixField> fields = new ArrayList<>();
		for (int likelihood = 1; likelihood <= GREATEST; likelihood++) {
			for (int impact = 1; impact <= GREATEST; impact++) {
				int score = likelihood * impact;
				fields.add(new MatrixField(likelihood, impact, scale.flatMap(bands -> RiskScores.band(bands, score)),
						placed.getOrDefault(index(likelihood, impact), List.of())));
			}
		}
		return new RiskMatrix(stage, scale, fields, unscored);
	}

	/** The field of a likelihood and an impact, each 1 to 5. */
	public MatrixField field(int likelihood, int impact) {
		return fields.get(index(likelihood, impact));
	}

	/** Number of risks that lie in the matrix. */
	public int scored() {
		return fields.stream().mapToInt(field -> field.risks().size()).sum();
	}

	/** The bands of the scale, lowest first; none where there is no scale. */
	public List<RiskBand> bands() {
		return scale.stream().flatMap(each -> each.getBands().stream()).filter(band -> band.getFrom() != null).toList();
	}

	/** What the scale calls a likelihood of 1 to 5; empty where it has no name for it. */
	public String likelihoodName(int likelihood) {
		return scale.map(each -> name(each.getLikelihoods(), likelihood)).orElse("");
	}

	/** What the scale calls an impact of 1 to 5; empty where it has no name for it. */
	public String impactName(int impact) {
		return scale.map(each -> name(each.getImpacts(), impact)).orElse("");
	}

	/** The matrix in one sentence: how many risks there are in each band, highest first. */
	public String summary() {
		String counted = scored() + (scored() == 1 ? " risk" : " risks");
		String inBands = bands().reversed().stream().map(band -> count(band) + " " + Objects.requireNonNullElse(band.getName(), "unnamed"))
				.collect(Collectors.joining(", "));
		return stage.title() + " scores of " + counted + " by likelihood and impact" + (inBands.isEmpty() ? "." : ": " + inBands + ".");
	}

	private long count(RiskBand band) {
		return fields.stream().filter(field -> field.band().filter(own -> own == band).isPresent()).mapToLong(field -> field.risks().size()).sum();
	}

	private static String name(List<ScoreMeaning> meanings, int score) {
		return meanings.stream().filter(meaning -> Integer.valueOf(score).equals(meaning.getScore())).map(ScoreMeaning::getName)
				.filter(Objects::nonNull).findFirst().orElse("");
	}

	static boolean isOnScale(int score) {
		return score >= 1 && score <= GREATEST;
	}

	private static int index(int likelihood, int impact) {
		return (likelihood - 1) * GREATEST + impact - 1;
	}
}
