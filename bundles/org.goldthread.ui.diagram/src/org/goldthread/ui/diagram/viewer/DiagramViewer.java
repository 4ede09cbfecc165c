package org.goldthread.ui.diagram.viewer;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.diagram.scene.ShownNote;

/** The canvas of the editor. Its edit parts are found by the key of what they show. */
public final class DiagramViewer extends ScrollingGraphicalViewer {

	private static final double LEAST_AT_START = 0.67;
	private static final double MOST_FOR_PART = 2;
	private static final double ROOM = 40;

	@Override
	protected LightweightSystem createLightweightSystem() {
		LightweightSystem system = super.createLightweightSystem();
		system.setUpdateManager(new SeenUpdates());
		return system;
	}

	/** The edit part of a node or edge; empty while it is not shown. */
	public Optional<GraphicalEditPart> partOf(Shown shown) {
		return Optional.ofNullable((GraphicalEditPart) getEditPartRegistry().get(shown));
	}

	/** The edit part of the node or edge with the given key; empty while it is not shown. */
	public Optional<GraphicalEditPart> partOf(String key) {
		Collection<?> models = getEditPartRegistry().keySet();
		return models.stream().filter(model -> model instanceof Shown shown && shown.key().equals(key))
				.map(Shown.class::cast).findFirst().flatMap(this::partOf);
	}

	/** Scrolls to a part, unless it is a line, or larger than the canvas, and in sight already: a click must not move what was clicked. */
	@Override
	public void reveal(EditPart part) {
		IFigure figure = ((GraphicalEditPart) part).getFigure();
		org.eclipse.draw2d.geometry.Rectangle area = figure.getBounds().getCopy();
		figure.translateToAbsolute(area);
		Rectangle canvas = getFigureCanvas().getClientArea();
		boolean fits = area.width <= canvas.width && area.height <= canvas.height && !(part instanceof ConnectionEditPart);
		if (fits || !canvas.intersects(area.x, area.y, area.width, area.height)) {
			super.reveal(part);
		}
	}

	/** What is selected on the canvas, in the order of selection. */
	public List<Shown> selected() {
		Stream<?> parts = getSelectedEditParts().stream();
		return parts.map(part -> ((EditPart) part).getModel()).filter(Shown.class::isInstance).map(Shown.class::cast).toList();
	}

	/** The notes that are selected on the canvas. */
	public List<ShownNote> selectedNotes() {
		Stream<?> parts = getSelectedEditParts().stream();
		return parts.map(part -> ((EditPart) part).getModel()).filter(ShownNote.class::isInstance).map(ShownNote.class::cast).toList();
	}

	/** Selects what is on the canvas of {@code wanted}, and nothing else; the keyboard goes on from there. */
	public void select(Collection<? extends Shown> wanted) {
		List<GraphicalEditPart> parts = wanted.stream().map(shown -> partOf(shown).orElse(null)).filter(Objects::nonNull).toList();
		setFocus(null);
		setSelection(new StructuredSelection(parts));
	}

	/** The zoom, 1 for the natural size. */
	public double zoom() {
		return zoomManager().getZoom();
	}

	/** What zooms. */
	public ZoomManager zoomManager() {
		return ((DiagramRoot) getRootEditPart()).getZoomManager();
	}

	/** Zooms so that the point of the diagram under a place of the canvas stays there. */
	public void zoomAt(double zoom, int x, int y) {
		ZoomAnchor.zoom(zoomManager(), zoom, x, y);
	}

	/** Zooms around the middle of the canvas. */
	public void zoom(double zoom) {
		Rectangle area = getFigureCanvas().getClientArea();
		zoomAt(zoom, area.width / 2, area.height / 2);
	}

	/** Zooms so that the whole of a page is seen, but not above its natural size; shows the natural size if it is so already. */
	public void zoomToFit(Bounds page) {
		double fit = fitting(page);
		boolean fits = Math.abs(zoom() - fit) < 0.001;
		show(page, fits ? 1 : fit);
	}

	/** Shows a page as large as it can be read and seen at once, from its upper left corner. */
	public void zoomToStart(Bounds page) {
		show(page, Math.max(LEAST_AT_START, fitting(page)));
	}

	/** Shows a part of the page as large as it fits, with some room around it, but not above twice its natural size. */
	public void zoomTo(Bounds part) {
		Bounds area = part.grown(ROOM);
		Rectangle canvas = getFigureCanvas().getClientArea();
		double zoom = Math.min(MOST_FOR_PART, Math.min(canvas.width / area.width(), canvas.height / area.height()));
		double left = area.centre().x() - canvas.width / zoom / 2;
		double top = area.centre().y() - canvas.height / zoom / 2;
		show(new Bounds(left, top, area.width(), area.height()), zoom);
	}

	private void show(Bounds page, double zoom) {
		zoomManager().setZoom(Math.clamp(zoom, zoomManager().getMinZoom(), zoomManager().getMaxZoom()));
		getFigureCanvas().getViewport().validate();
		getFigureCanvas().getViewport().setViewLocation((int) Math.floor(page.x() * zoom()), (int) Math.floor(page.y() * zoom()));
	}

	private double fitting(Bounds page) {
		Rectangle area = getFigureCanvas().getClientArea();
		return Math.min(1, Math.min(area.width / page.width(), area.height / page.height()));
	}
}
