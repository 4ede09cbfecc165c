package org.goldthread.ui.diagram.editor;

/** The identifiers of the commands that this bundle adds, and of its key context. */
public final class CanvasCommandIds {

	/** Comes nearer. */
	public static final String ZOOM_IN = "org.goldthread.command.zoomIn";
	/** Goes farther away. */
	public static final String ZOOM_OUT = "org.goldthread.command.zoomOut";
	/** Shows the whole page; a second time its natural size. */
	public static final String ZOOM_FIT = "org.goldthread.command.zoomFit";
	/** Shows the natural size. */
	public static final String ZOOM_ACTUAL = "org.goldthread.command.zoomActual";
	/** Selects the element in the explorer. */
	public static final String SHOW_IN_EXPLORER = "org.goldthread.command.showInExplorer";
	/** Opens the element in the properties. */
	public static final String OPEN_PROPERTIES = "org.goldthread.command.openProperties";
	/** Deletes: the platform's. */
	public static final String DELETE = "org.eclipse.ui.edit.delete";
	/** Renames: the platform's. */
	public static final String RENAME = "org.eclipse.ui.edit.rename";
	/** Selects all: the platform's. */
	public static final String SELECT_ALL = "org.eclipse.ui.edit.selectAll";
	/** The keys of the canvas. */
	public static final String KEYS = "org.goldthread.context.diagram";

	private CanvasCommandIds() {
	}
}
