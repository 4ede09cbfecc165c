package org.goldthread.ui.diagram;

import java.util.Optional;

import org.goldthread.design.GoldthreadViewpoint;
import org.goldthread.model.Diagram;
import org.goldthread.render.icon.ConceptIconSet;
import org.goldthread.render.icon.IconSet;
import org.goldthread.ui.diagram.live.DiagramKind;
import org.goldthread.ui.diagram.paint.DiagramText;

/**
 * What all diagram editors share because it takes a while to read: kinds of diagrams, fonts, icons. A service of the workbench:
 * {@code PlatformUI.getWorkbench().getService(DiagramStock.class)}. Belongs to the UI thread.
 */
public final class DiagramStock {

	private final GoldthreadViewpoint viewpoint = GoldthreadViewpoint.load();
	private final DiagramText texts = new DiagramText();
	private final IconSet icons = new ConceptIconSet();

	/** The kind of a diagram; empty for one that this version does not know. */
	public Optional<DiagramKind> kindOf(Diagram diagram) {
		String name = diagram.getKind() == null ? "" : diagram.getKind();
		return viewpoint.specification().diagram(name)
				.map(specification -> new DiagramKind(specification, viewpoint.presentation(name), viewpoint.evaluator()));
	}

	/** The font that ships, loaded into the display. */
	public DiagramText texts() {
		return texts;
	}

	/** The icons of concepts, as figures draw them. */
	public IconSet icons() {
		return icons;
	}
}
