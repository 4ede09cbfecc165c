package org.goldthread.ui.diagram;

import java.util.Optional;

import org.goldthread.model.Diagram;
import org.goldthread.render.icon.ConceptIconSet;
import org.goldthread.render.icon.IconSet;
import org.goldthread.ui.diagram.paint.DiagramText;
import org.goldthread.ui.kind.WorkbenchKinds;
import org.goldthread.viewpoint.kind.DiagramKind;

/**
 * What all diagram editors share because it takes a while to read: fonts, icons, kinds of diagrams. A service of the workbench:
 * {@code PlatformUI.getWorkbench().getService(DiagramStock.class)}. Belongs to the UI thread.
 */
public final class DiagramStock {

	private final WorkbenchKinds kinds;
	private final DiagramText texts = new DiagramText();
	private final IconSet icons = new ConceptIconSet();

	/** @param kinds of diagrams that the workbench knows */
	public DiagramStock(WorkbenchKinds kinds) {
		this.kinds = kinds;
		kinds.addListener(new ChangedKinds(kinds)::reopen);
	}

	/** The kind of a diagram; empty for one that this version does not know. */
	public Optional<DiagramKind> kindOf(Diagram diagram) {
		return kinds.current().named(diagram.getKind() == null ? "" : diagram.getKind());
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
