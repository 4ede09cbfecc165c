package org.goldthread.ui.diagram.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.scene.ShownNote;

/** Makes the edit part of each thing that an editor shows. */
public final class DiagramPartFactory implements EditPartFactory {

	private final PartContext context;

	/** A factory for one editor. */
	public DiagramPartFactory(PartContext context) {
		this.context = context;
	}

	@Override
	public EditPart createEditPart(EditPart parent, Object model) {
		return switch (model) {
			case Scene scene -> new DiagramPart(scene, context);
			case ShownNode node -> new CardPart(node, context);
			case ShownNote note -> new NotePart(note, context);
			case ShownEdge edge -> new EdgePart(edge, context);
			default -> throw new IllegalArgumentException("A diagram does not show " + model);
		};
	}
}
