package org.goldthread.ui.registers.rows;

import java.math.BigDecimal;
import java.util.Optional;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.RegisterContext;
import org.goldthread.exchange.register.Storage;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Rag;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskBand;
import org.goldthread.model.derived.RiskScores;

/**
 * A colour with a letter that a table shows in a cell, so that the meaning never rests on the colour alone.
 *
 * @param letter what stands in it
 * @param rag its colour
 */
public record Chip(String letter, Rag rag) {

	private static final String SCORE = " score";

	/** The chip of a cell: the band of a risk's score, or a rating; empty for every other cell. */
	public static Optional<Chip> of(Column<Element> column, Element row, Cell cell, RegisterContext context) {
		if (column.storage() instanceof Storage.Attribute stored && stored.attribute().getEAttributeType() == Literals.RAG
				&& row.eClass().getEAllAttributes().contains(stored.attribute())) {
			return Optional.of((Rag) row.eGet(stored.attribute())).filter(rag -> rag != Rag.NOT_ASSESSED)
					.map(rag -> new Chip(rag.getLiteral(), rag));
		}
		boolean score = row instanceof Risk && column.isComputed() && column.type() == ValueType.NUMBER && column.header().endsWith(SCORE);
		return score && cell instanceof Cell.Figure figure ? ofScore(figure.number(), context) : Optional.empty();
	}

	private static Optional<Chip> ofScore(BigDecimal score, RegisterContext context) {
		return Optional.ofNullable(context.portfolio().getRiskScale()).flatMap(scale -> RiskScores.band(scale, score.intValue()))
				.map(band -> new Chip(letter(band), band.getRag()));
	}

	private static String letter(RiskBand band) {
		if (band.getLetter() != null && !band.getLetter().isBlank()) {
			return band.getLetter();
		}
		return band.getName() == null || band.getName().isBlank() ? "?" : band.getName().substring(0, 1);
	}
}
