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
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.ui.diagram.editor.DiagramCanvas;

/**
 * A diagram in small. The picture is drawn shortly after the canvas, and kept until something else is shown; a drag moves the canvas.
 */
final class Thumbnail extends Canvas {

	private static final int MARGIN = 8;
	private static final double MOST = 0.5;
	/** The canvas itself comes first when a diagram opens or changes. */
	private static final int PAUSE_MILLISECONDS = 150;

	private final DiagramCanvas diagram;
	private final Runnable changed = this::forget;
	private final PropertyChangeListener scrolled = event -> redraw();
	private final ZoomListener zoomed = zoom -> redraw();
	private Image picture;
	private boolean stale = true;

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
			gc.setBackground(colour(diagram.brushes().theme().canvas()));
			gc.fillRectangle(getClientArea());
		} else {
			gc.drawImage(picture, 0, 0);
		}
		if (stale) {
			stale = false;
			getDisplay().timerExec(PAUSE_MILLISECONDS, this::drawAnew);
		}
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
		SmallFigures.paint(diagram.brushes().on(graphics, scale()), diagram.brushes().theme(), diagram.scene(), scale());
		graphics.dispose();
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

	/** The picture before stays until there is another one. */
	private void forget() {
		stale = true;
		redraw();
	}

	private void drawAnew() {
		if (!isDisposed()) {
			dropPicture();
			picture = draw();
			redraw();
		}
	}

	private void dropPicture() {
		if (picture != null) {
			picture.dispose();
			picture = null;
		}
	}

	private void stop() {
		diagram.removeListener(changed);
		viewport().removePropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
		diagram.viewer().zoomManager().removeZoomListener(zoomed);
		dropPicture();
	}

	private static Color colour(Rgb rgb) {
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}
}
