package org.goldthread.ui.registers.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.goldthread.analysis.step.Steps;
import org.goldthread.exchange.register.Exemption;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskScale;
import org.goldthread.model.RiskStatus;
import org.goldthread.render.matrix.MatrixStage;
import org.goldthread.render.matrix.RiskMatrix;
import org.goldthread.ui.registers.rows.RowFilter;

/**
 * The risks that a matrix shows: all but those that are over.
 *
 * @param risks those shown, in the order of the portfolio
 * @param over number of those that are closed or have occurred
 * @param scale how the portfolio reads scores; empty where it has no scale
 */
record ShownRisks(List<Risk> risks, int over, Optional<RiskScale> scale) {

	static final ShownRisks NONE = new ShownRisks(List.of(), 0, Optional.empty());

	/** Copies the risks. */
	ShownRisks {
		risks = List.copyOf(risks);
	}

	/** Collects the risks of a portfolio in short steps. */
	static Steps reading(Portfolio portfolio, Consumer<ShownRisks> result) {
		List<Risk> shown = new ArrayList<>();
		return new Steps().each(portfolio.getRisks(), risk -> {
			if (!isOver(risk)) {
				shown.add(risk);
			}
		}).once(() -> result.accept(new ShownRisks(shown, portfolio.getRisks().size() - shown.size(), Optional.ofNullable(portfolio.getRiskScale()))));
	}

	/** Those that papers for the public may show. */
	ShownRisks published() {
		return new ShownRisks(risks.stream().filter(risk -> !Exemption.isExempt(risk)).toList(), over, scale);
	}

	/** Number of those that papers for the public may not show. */
	int exempt() {
		return risks.size() - published().risks.size();
	}

	/** The matrix of one of their scores. */
	RiskMatrix matrix(MatrixStage stage) {
		return RiskMatrix.of(risks, scale, stage);
	}

	/** Lets through the risks that a field of the matrix shows. */
	static RowFilter filter(MatrixStage stage, int likelihood, int impact) {
		return new RowFilter(MatrixWords.filter(stage, likelihood, impact), row -> lies(row, stage, likelihood, impact));
	}

	private static boolean lies(Element row, MatrixStage stage, int likelihood, int impact) {
		return row instanceof Risk risk && !isOver(risk) && stage.likelihood(risk).filter(own -> Objects.equals(own, likelihood)).isPresent()
				&& stage.impact(risk).filter(own -> Objects.equals(own, impact)).isPresent();
	}

	private static boolean isOver(Risk risk) {
		return risk.getStatus() == RiskStatus.CLOSED || risk.getStatus() == RiskStatus.OCCURRED;
	}
}
