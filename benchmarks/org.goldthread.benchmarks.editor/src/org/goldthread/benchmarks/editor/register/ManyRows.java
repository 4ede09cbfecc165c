package org.goldthread.benchmarks.editor.register;

import java.time.Clock;
import java.util.List;

import org.goldthread.benchmarks.exchange.ManyRisks;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Rag;
import org.goldthread.model.RiskBand;
import org.goldthread.model.RiskScale;
import org.goldthread.ui.registers.rows.LiveRows;

/** The portfolio of the trial, and the texts that its register shows. */
final class ManyRows {

	static final int ROWS = 50_000;

	private ManyRows() {
	}

	/** A portfolio with a scale of risks and as many risks as a register is made for. */
	static Portfolio portfolio() {
		Portfolio portfolio = ManyRisks.surroundings();
		RiskScale scale = Elements.create(Literals.RISK_SCALE, RiskScale.class);
		scale.getBands().addAll(List.of(band("Low", 1, Rag.GREEN), band("Medium", 5, Rag.AMBER_GREEN), band("High", 10, Rag.AMBER),
				band("Very high", 16, Rag.RED)));
		portfolio.setRiskScale(scale);
		portfolio.getRisks().addAll(ManyRisks.risks(portfolio, ROWS));
		return portfolio;
	}

	/** The texts of some columns of all rows, read without the table that is measured. */
	static String[][] texts(PortfolioResource resource, List<Integer> columns) {
		LiveRows rows = new LiveRows(Registers.named("risks").orElseThrow(), resource, Clock.systemDefaultZone(), lines -> {
		});
		return rows.shownRows().stream().map(row -> columns.stream().map(column -> rows.text(row, column)).toArray(String[]::new))
				.toArray(String[][]::new);
	}

	/** Ten rows as a spreadsheet copies them: title, category, cause, event and effect. */
	static String block() {
		StringBuilder block = new StringBuilder();
		for (int i = 0; i < 10; i++) {
			block.append("Pasted risk ").append(i).append("\tLegal\tThreat\tThe law changes\tA court decides\tMoney is lost\n");
		}
		return block.toString();
	}

	private static RiskBand band(String name, int from, Rag rag) {
		RiskBand band = Elements.create(Literals.RISK_BAND, RiskBand.class);
		band.setName(name);
		band.setLetter(name.substring(0, 1));
		band.setFrom(from);
		band.setRag(rag);
		return band;
	}
}
