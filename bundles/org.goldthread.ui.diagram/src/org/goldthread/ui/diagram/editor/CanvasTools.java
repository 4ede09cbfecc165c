package org.goldthread.ui.diagram.editor;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.goldthread.ui.diagram.palette.ToolPalette;
import org.goldthread.ui.diagram.tool.DiagramDomain;
import org.goldthread.ui.diagram.tool.TargetLights;
import org.goldthread.ui.diagram.tool.ToolMaker;
import org.goldthread.ui.image.Images;
import org.goldthread.viewpoint.specification.ToolSection;

/** The tools of one canvas, in its palette and its menu: those of the layers that are shown. */
final class CanvasTools {

	private final DiagramCanvas canvas;
	private final ToolPalette palette;

	CanvasTools(DiagramEditor editor, DiagramCanvas canvas, Composite area, DiagramDomain domain, Opening opening) {
		this.canvas = canvas;
		NewFigures newFigures = new NewFigures(canvas.viewer(), canvas.scene(), domain, canvas.edits());
		NoteActions notes = new NoteActions(canvas);
		ToolMaker tools = new ToolMaker(new TargetLights(canvas.viewer(), canvas.scene(), canvas.edits()), newFigures::make,
				newFigures::present, notes::add, notes::present);
		palette = new ToolPalette(area, sections(), domain, tools, editor.getSite().getService(Images.class), canvas::setFocus);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(palette);
		new CanvasMenu(editor, canvas, this::sections, newFigures, opening).install();
	}

	/** Shows the tools of the layers that are shown now. */
	void refresh() {
		palette.show(sections());
	}

	/** Shows the icons of the present theme. */
	void themeChanged() {
		palette.themeChanged();
	}

	private List<ToolSection> sections() {
		return canvas.kind().specification().toolSections(Set.copyOf(canvas.input().diagram().getLayers()));
	}
}
