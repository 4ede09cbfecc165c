package org.goldthread.ui.diagram.editor;

import java.util.Locale;

import org.goldthread.ui.diagram.arrange.Alignment;
import org.goldthread.ui.diagram.arrange.Distribution;

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
	/** Shows what is selected as large as it fits. */
	public static final String ZOOM_SELECTION = "org.goldthread.command.zoomSelection";
	/** Finds figures by what is written on them. */
	public static final String FIND = "org.goldthread.command.findInDiagram";
	/** Goes on to the next figure found. */
	public static final String FIND_NEXT = "org.goldthread.command.findNextInDiagram";
	/** Goes back to the figure found before. */
	public static final String FIND_PREVIOUS = "org.goldthread.command.findPreviousInDiagram";
	/** Selects what is joined to the selection by one line. */
	public static final String SELECT_NEIGHBOURS = "org.goldthread.command.selectNeighbours";
	/** Selects the whole golden thread of the selection. */
	public static final String SELECT_THREAD = "org.goldthread.command.selectThread";
	/** Gives figures the size of the last one selected. */
	public static final String SAME_SIZE = "org.goldthread.command.sameSize";
	/** Gives figures the size that their text needs. */
	public static final String NATURAL_SIZE = "org.goldthread.command.naturalSize";
	/** Takes the bends out of a line that somebody made. */
	public static final String STRAIGHTEN = "org.goldthread.command.routeLine";
	/** Shows the grid and snaps to it, or not. */
	public static final String GRID = "org.goldthread.command.grid";
	/** Snaps figures to each other, or not. */
	public static final String SNAP = "org.goldthread.command.snap";
	/** Lists the layers. */
	public static final String LAYERS = "org.goldthread.command.layers";
	/** Lists the filters. */
	public static final String FILTERS = "org.goldthread.command.filters";
	/** Takes figures off the diagram. */
	public static final String HIDE = "org.goldthread.command.hideFigures";
	/** Puts back all that was taken off the diagram. */
	public static final String SHOW_HIDDEN = "org.goldthread.command.showHiddenFigures";
	/** Deletes elements from the portfolio. */
	public static final String DELETE_ELEMENT = "org.goldthread.command.deleteFromPortfolio";
	/** Lays out what is selected, and leaves the rest. */
	public static final String LAYOUT_SELECTION = "org.goldthread.command.layoutSelection";
	/** Puts the diagram, or what is selected of it, on the clipboard as a picture. */
	public static final String COPY_PICTURE = "org.goldthread.command.copyPicture";
	/** Adds a note. */
	public static final String ADD_NOTE = "org.goldthread.command.addNote";
	/** Shows what the rules find about the selected figure, with mends. */
	public static final String FINDINGS = "org.goldthread.command.figureFindings";
	/** Copies: the platform's. */
	public static final String COPY = "org.eclipse.ui.edit.copy";
	/** Pastes: the platform's. */
	public static final String PASTE = "org.eclipse.ui.edit.paste";
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

	/** Brings figures into line. */
	public static String align(Alignment alignment) {
		return "org.goldthread.command.align." + alignment.name().toLowerCase(Locale.ROOT);
	}

	/** Gives figures equal gaps. */
	public static String distribute(Distribution distribution) {
		return "org.goldthread.command.distribute." + distribution.name().toLowerCase(Locale.ROOT);
	}
}
