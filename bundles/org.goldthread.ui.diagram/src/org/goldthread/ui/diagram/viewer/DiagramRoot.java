package org.goldthread.ui.diagram.viewer;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.goldthread.ui.diagram.figure.CardLayer;
import org.goldthread.ui.diagram.figure.EdgeLayer;
import org.goldthread.ui.diagram.figure.GroundLayer;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.snap.Snapping;

/**
 * The layers of a diagram, from the ground up: the page with title, headings and legend, which takes no clicks; areas in which
 * others lie; the edges; the cards. Feedback and handles lie above.
 */
public final class DiagramRoot extends ScalableFreeformRootEditPart {

	/** Layer of areas, so that edges run across them. */
	public static final String AREA_LAYER = "areas";
	/** Layer of the labels of edges: above all lines, below the cards. */
	public static final String LABEL_LAYER = "labels";

	private static final String PAGE_LAYER = "page";
	private static final double[] ZOOM_LEVELS = {0.1, 0.25, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4};

	/**
	 * A root for one viewer, with the zoom levels of the menu.
	 *
	 * @param page what lies under edges and cards
	 */
	public DiagramRoot(Brushes brushes, IFigure page) {
		((GroundLayer) getLayer(PAGE_LAYER)).show(brushes, page,
				() -> getViewer() != null && Snapping.toGrid(getViewer()) ? Snapping.GRID : 0);
		getZoomManager().setZoomLevels(ZOOM_LEVELS);
		getZoomManager().addZoomListener(brushes::zoom);
	}

	@Override
	protected IFigure createFigure() {
		Viewport usual = (Viewport) super.createFigure();
		IFigure layers = usual.getContents();
		usual.setContents(null);
		Viewport viewport = new CanvasViewport();
		viewport.setContents(layers);
		return viewport;
	}

	@Override
	protected ScalableFreeformLayeredPane createScaledLayers() {
		ScalableFreeformLayeredPane pane = new ZoomPane();
		pane.add(getPrintableLayers(), PRINTABLE_LAYERS);
		pane.add(new FreeformLayer(), SCALED_FEEDBACK_LAYER);
		return pane;
	}

	@Override
	protected LayeredPane createPrintableLayers() {
		FreeformLayeredPane pane = new FreeformLayeredPane();
		pane.add(new GroundLayer(), PAGE_LAYER);
		pane.add(new CardLayer(), AREA_LAYER);
		pane.add(new EdgeLayer(), CONNECTION_LAYER);
		pane.add(new FreeformLayer(), LABEL_LAYER);
		pane.add(new FreeformLayer(), PRIMARY_LAYER);
		return pane;
	}
}
