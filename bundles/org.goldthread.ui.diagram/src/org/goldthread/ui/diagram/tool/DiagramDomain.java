package org.goldthread.ui.diagram.tool;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.ui.IEditorPart;

/** Knows which tool is in hand and tells the palette, however it came there. */
public final class DiagramDomain extends DefaultEditDomain {

	private final CopyOnWriteArrayList<Consumer<Tool>> listeners = new CopyOnWriteArrayList<>();

	/** The domain of one editor. */
	public DiagramDomain(IEditorPart editor) {
		super(editor);
	}

	/** Adds a listener that hears of each tool that is taken in hand. */
	public void addToolListener(Consumer<Tool> listener) {
		listeners.addIfAbsent(listener);
	}

	@Override
	public void setActiveTool(Tool tool) {
		super.setActiveTool(tool);
		if (listeners != null && tool != null) {
			listeners.forEach(listener -> listener.accept(tool));
		}
	}
}
