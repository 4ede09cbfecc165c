package org.goldthread.exchange.register;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.goldthread.model.Element;

/** Cells of computed values: empty where the value is not known. */
final class ComputedCells {

	private static final Cell WITHHELD = Cell.text("(exempt)");

	private ComputedCells() {
	}

	static Cell number(OptionalInt number) {
		return number.isEmpty() ? Cell.EMPTY : Cell.number(number.getAsInt());
	}

	static Cell figure(Optional<BigDecimal> figure) {
		return figure.<Cell>map(Cell.Figure::new).orElse(Cell.EMPTY);
	}

	static Cell link(Optional<? extends Element> target, RegisterContext context) {
		return target.map(element -> Cell.text(LinkText.of(element, context))).orElse(Cell.EMPTY);
	}

	static Cell links(Collection<? extends Element> targets, RegisterContext context) {
		return Cell.text(LinkText.ofAll(targets, context));
	}

	/** A figure, or the word that it is exempt where it rests on something that is, so that nobody can work that out of it. */
	static Cell restingOn(Collection<? extends Element> grounds, RegisterContext context, Supplier<Cell> cell) {
		return grounds.stream().anyMatch(ground -> Exemption.isHidden(ground, context)) ? WITHHELD : cell.get();
	}
}
