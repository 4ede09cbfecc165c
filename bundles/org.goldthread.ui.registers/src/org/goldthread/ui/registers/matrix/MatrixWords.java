package org.goldthread.ui.registers.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.goldthread.model.Risk;
import org.goldthread.model.RiskBand;
import org.goldthread.render.matrix.MatrixField;
import org.goldthread.render.matrix.MatrixStage;
import org.goldthread.render.matrix.MovementPainter;
import org.goldthread.render.matrix.RiskMatrix;

/** What a risk matrix says in words, for tool tips, screen readers and filters. */
final class MatrixWords {

	private static final int NAMED = 8;
	private static final int TOLD = 3;

	private MatrixWords() {
	}

	/** A field in full: where it lies, its score and band, and its risks by reference and title. */
	static String field(RiskMatrix matrix, MatrixField field) {
		String band = field.band().map(own -> ", " + Objects.requireNonNullElse(own.getName(), "") + letter(own)).orElse("");
		return matrix.stage().title() + " likelihood " + named(field.likelihood(), matrix.likelihoodName(field.likelihood())) + ", impact "
				+ named(field.impact(), matrix.impactName(field.impact())) + ": score " + field.score() + band + ". " + risks(field.risks());
	}

	/** The label of a filter for the risks of a field. */
	static String filter(MatrixStage stage, int likelihood, int impact) {
		return stage.title() + ": likelihood " + likelihood + ", impact " + impact;
	}

	/** The matrix in a sentence or two: how many risks lie in each band, and how many nowhere. */
	static String summary(RiskMatrix matrix, int over) {
		String unscored = matrix.unscored().isEmpty() ? ""
				: " " + counted(matrix.unscored().size()) + " without " + matrix.stage().title().toLowerCase(Locale.UK) + " score.";
		return matrix.summary() + unscored + (over == 0 ? "" : " Left out: " + over + " closed or occurred.");
	}

	/** How the selected risks move; what to do where none is selected. */
	static String movement(List<Risk> risks) {
		if (risks.isEmpty()) {
			return "Select a risk to see how it moves from inherent to residual to target.";
		}
		String told = risks.stream().limit(TOLD).map(MatrixWords::movement).collect(Collectors.joining("; "));
		String more = risks.size() <= TOLD ? "" : risks.size() <= MovementPainter.MOST ? "; and " + (risks.size() - TOLD) + " more"
				: "; and " + (risks.size() - TOLD) + " more, of which the first " + (MovementPainter.MOST - TOLD) + " are drawn";
		return told + more + ".";
	}

	private static String movement(Risk risk) {
		String scores = Arrays.stream(MatrixStage.values()).flatMap(stage -> score(risk, stage).map(score -> stage.title().toLowerCase(Locale.UK) + " " + score))
				.collect(Collectors.joining(", then "));
		return reference(risk) + " " + (scores.isEmpty() ? "has no scores" : scores);
	}

	private static Stream<Integer> score(Risk risk, MatrixStage stage) {
		return stage.likelihood(risk).flatMap(likelihood -> stage.impact(risk).map(impact -> likelihood * impact)).stream();
	}

	private static String risks(List<Risk> risks) {
		if (risks.isEmpty()) {
			return "No risks.";
		}
		String named = risks.stream().limit(NAMED).map(risk -> (reference(risk) + " " + Objects.requireNonNullElse(risk.getName(), "")).strip())
				.collect(Collectors.joining("; "));
		return counted(risks.size()) + ": " + named + (risks.size() > NAMED ? "; and " + (risks.size() - NAMED) + " more." : ".");
	}

	private static String counted(int number) {
		return number == 1 ? "1 risk" : number + " risks";
	}

	private static String named(int score, String name) {
		return name.isEmpty() ? String.valueOf(score) : score + " (" + name + ")";
	}

	private static String letter(RiskBand band) {
		return band.getLetter() == null ? "" : " (" + band.getLetter() + ")";
	}

	private static String reference(Risk risk) {
		return Objects.requireNonNullElse(risk.getReference(), "");
	}
}
