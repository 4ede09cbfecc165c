package org.goldthread.render.matrix;

import java.util.Optional;
import java.util.function.Function;

import org.goldthread.model.Risk;

/** Which of a risk's three scores a matrix shows. */
public enum MatrixStage {
	/** Before any control. */
	INHERENT("Inherent", Risk::getInherentLikelihood, Risk::getInherentImpact),
	/** With today's controls. */
	RESIDUAL("Residual", Risk::getResidualLikelihood, Risk::getResidualImpact),
	/** To be reached. */
	TARGET("Target", Risk::getTargetLikelihood, Risk::getTargetImpact);

	private final String title;
	private final Function<Risk, Integer> likelihood;
	private final Function<Risk, Integer> impact;

	MatrixStage(String title, Function<Risk, Integer> likelihood, Function<Risk, Integer> impact) {
		this.title = title;
		this.likelihood = likelihood;
		this.impact = impact;
	}

	/** What readers call it. */
	public String title() {
		return title;
	}

	/** The likelihood that a risk states, 1 to 5; empty while it states none. */
	public Optional<Integer> likelihood(Risk risk) {
		return Optional.ofNullable(likelihood.apply(risk));
	}

	/** The impact that a risk states, 1 to 5; empty while it states none. */
	public Optional<Integer> impact(Risk risk) {
		return Optional.ofNullable(impact.apply(risk));
	}
}
