package org.goldthread.ui.diagram.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.goldthread.render.page.Note;
import org.goldthread.render.page.NotePainter;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.ShownNote;

/** The sheet of a note. */
public final class NoteFigure extends Figure implements HandleBounds {

	private static final int ROOM = 6;
	private static final double HALO = 3;

	private final ShownNote note;
	private final Brushes brushes;
	private boolean selected;

	/** The sheet of a note, drawn with the brushes of its editor. */
	public NoteFigure(ShownNote note, Brushes brushes) {
		this.note = note;
		this.brushes = brushes;
		update();
	}

	/** Moves to where the note lies now and repaints. */
	public void update() {
		setBounds(Rectangles.around(note.bounds(), ROOM));
		repaint();
	}

	/** Shows whether the note is selected. */
	public void setSelected(boolean now) {
		selected = now;
		repaint();
	}

	@Override
	public Rectangle getHandleBounds() {
		return Rectangles.around(note.bounds());
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return getHandleBounds().contains(x, y);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Painter painter = brushes.on(graphics);
		new NotePainter(brushes.theme(), brushes.texts().measure()).paint(painter,
				new Note(note.key(), note.note().text().isBlank() ? "Empty note" : note.note().text(), note.bounds()));
		if (selected) {
			painter.rectangle(note.bounds().grown(HALO), HALO, Brush.line(brushes.theme().selection(), 2));
		}
	}
}
