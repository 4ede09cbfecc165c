package org.goldthread.ui.diagram.policy;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.goldthread.ui.diagram.edit.Landing;
import org.goldthread.ui.diagram.figure.CardFigure;
import org.goldthread.ui.diagram.figure.Reach;
import org.goldthread.ui.diagram.scene.ShownNode;

/** Lights the area up in which something would land. */
final class AreaLight {

	private final Supplier<EditPart> host;
	private Optional<CardFigure> lit = Optional.empty();

	AreaLight(Supplier<EditPart> host) {
		this.host = host;
	}

	void on(Landing landing) {
		Optional<CardFigure> wanted = landing.area().flatMap(this::figure);
		if (!wanted.equals(lit)) {
			off();
		}
		lit = wanted;
		boolean shown = landing.nests() || landing.reason().isPresent();
		lit.ifPresent(card -> card.setReach(!shown ? Reach.UNASKED : landing.reason().isEmpty() ? Reach.ALLOWED : Reach.REFUSED));
	}

	void off() {
		lit.ifPresent(card -> card.setReach(Reach.UNASKED));
		lit = Optional.empty();
	}

	private Optional<CardFigure> figure(ShownNode node) {
		return host.get().getViewer().getEditPartRegistry().get(node) instanceof GraphicalEditPart part && part.getFigure() instanceof CardFigure card
				? Optional.of(card)
				: Optional.empty();
	}
}
