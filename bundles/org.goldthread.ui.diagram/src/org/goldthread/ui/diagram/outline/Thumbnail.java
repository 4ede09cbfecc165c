package org.goldthread.ui.diagram.outline;

import java.beans.PropertyChangeListener;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.goldthread.render.card.CardText;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Outline;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.ui.diagram.editor.DiagramCanvas;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;

/**
 * A diagram in small. Cards are plain shapes at this size. The picture is kept until something else is shown; a drag moves the
 * canvas.
 */
final class Thumbnail extends Canvas {

	private static final int MARGIN = 8;
	private static final double MOST = 0.5;

	private final DiagramCanvas diagram;
	private final Runnable changed = this::forget;
	private final PropertyChangeListener scrolled = event -> redraw();
	private final ZoomListener zoomed = zoom -> redraw();
	private Image picture;

	Thumbnail(Composite parent, DiagramCanvas diagram) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.diagram = diagram;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> forget());
		addListener(SWT.MouseDown, this::drag);
		addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				drag(event);
			}
		});
		addListener(SWT.Dispose, event -> stop());
		diagram.addListener(changed);
		viewport().addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
		diagram.viewer().zoomManager().addZoomListener(zoomed);
	}

	private void paint(GC gc) {
		if (picture == null) {
			picture = draw();
		}
		gc.drawImage(picture, 0, 0);
		Theme theme = diagram.brushes().theme();
		Rectangle frame = frame();
		gc.setAntialias(SWT.ON);
		gc.setBackground(colour(theme.selection()));
		gc.setAlpha(28);
		gc.fillRectangle(frame);
		gc.setAlpha(255);
		gc.setForeground(colour(theme.selection()));
		gc.drawRectangle(frame);
	}

	/** The picture is drawn as fine as the screen shows it. */
	private Image draw() {
		Rectangle area = getClientArea();
		ImageGcDrawer drawer = (gc, width, height) -> draw(gc, width, height);
		return new Image(getDisplay(), drawer, Math.max(1, area.width), Math.max(1, area.height));
	}

	private void draw(GC gc, int width, int height) {
		gc.setBackground(colour(diagram.brushes().theme().canvas()));
		gc.fillRectangle(0, 0, width, height);
		SWTGraphics graphics = new SWTGraphics(gc);
		Bounds page = page();
		graphics.translate((float) left(), (float) MARGIN);
		graphics.scale(scale());
		graphics.translate((float) -page.x(), (float) -page.y());
		drawFigures(diagram.brushes().on(graphics, scale()));
		graphics.dispose();
	}

	private void drawFigures(Painter painter) {
		Theme theme = diagram.brushes().theme();
		double hairline = Math.max(1.6, 0.7 / scale());
		for (ShownEdge edge : diagram.scene().edges()) {
			painter.path(Outline.through(edge.place().points()), Brush.line(theme.mutedInk(), hairline));
		}
		for (ShownNode node : diagram.scene().nodes()) {
			Rgb line = theme.colour(node.view().style().line());
			Rgb fill = CardText.isBroken(node.view()) ? theme.canvas() : theme.colour(node.view().style().fill());
			painter.rectangle(node.bounds(), 8, Brush.both(fill, line, hairline));
			Bounds title = new Bounds(node.bounds().x() + 14, node.bounds().y() + 34, node.bounds().width() * 0.6, 8);
			painter.rectangle(title, 4, Brush.fill(line.withAlpha(0.7)));
		}
	}

	private Rectangle frame() {
		double zoom = diagram.viewer().zoom();
		Point location = viewport().getViewLocation();
		Dimension size = viewport().getSize();
		double scale = scale();
		Bounds page = page();
		return new Rectangle((int) Math.round(left() + (location.x / zoom - page.x()) * scale),
				(int) Math.round(MARGIN + (location.y / zoom - page.y()) * scale), (int) Math.round(size.width / zoom * scale),
				(int) Math.round(size.height / zoom * scale));
	}

	private void drag(Event event) {
		double zoom = diagram.viewer().zoom();
		double scale = scale();
		Dimension size = viewport().getSize();
		double x = ((event.x - left()) / scale + page().x()) * zoom - size.width / 2.0;
		double y = ((event.y - MARGIN) / scale + page().y()) * zoom - size.height / 2.0;
		viewport().setViewLocation((int) Math.round(x), (int) Math.round(y));
	}

	private double scale() {
		Rectangle area = getClientArea();
		Bounds page = page();
		double fit = Math.min((area.width - 2.0 * MARGIN) / page.width(), (area.height - 2.0 * MARGIN) / page.height());
		return Math.clamp(fit, 0.001, MOST);
	}

	private double left() {
		return (getClientArea().width - page().width() * scale()) / 2;
	}

	private Bounds page() {
		return diagram.page();
	}

	private Viewport viewport() {
		return diagram.viewer().zoomManager().getViewport();
	}

	private void forget() {
		if (picture != null) {
			picture.dispose();
			picture = null;
		}
		redraw();
	}

	private void stop() {
		diagram.removeListener(changed);
		viewport().removePropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
		diagram.viewer().zoomManager().removeZoomListener(zoomed);
		if (picture != null) {
			picture.dispose();
		}
	}

	private static Color colour(Rgb rgb) {
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}
}
