package org.goldthread.ui.diagram.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.goldthread.render.card.CardPainter;
import org.goldthread.render.card.CardState;
import org.goldthread.render.card.Mark;
import org.goldthread.render.card.MarkPainter;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.render.paint.Painter;
import org.goldthread.rules.Severity;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.Marks;
import org.goldthread.ui.diagram.scene.ShownNode;

/**
 * The card of a node. Its bounds have room around the card for the outline of the selection and the disc of a finding; only the
 * card itself takes clicks.
 */
public final class CardFigure extends Figure implements HandleBounds {

	private static final int ROOM = 14;
	private static final int TITLE_TOP = 28;
	private static final int HEADING_TOP = 6;
	private static final int TITLE_HEIGHT = 22;
	private static final int MARK_REACH = 10;
	private static final double TARGET_HALO = 4;
	private static final double HALO_STRENGTH = 0.45;
	private static final double VEIL = 0.6;
	private static final double FOCUS_HALO = 6;

	private final ShownNode node;
	private final Brushes brushes;
	private boolean selected;
	private boolean focused;
	private boolean onThread;
	private boolean found;
	private Reach reach = Reach.UNASKED;

	/** The card of a node, drawn with the brushes of its editor. */
	public CardFigure(ShownNode node, Brushes brushes) {
		this.node = node;
		this.brushes = brushes;
		update();
	}

	/** Moves to where the node lies now and repaints. */
	public void update() {
		setBounds(Rectangles.around(node.bounds(), ROOM));
		repaint();
	}

	/** Shows whether the node is selected. */
	public void setSelected(boolean now) {
		if (selected != now) {
			selected = now;
			repaint();
		}
	}

	/** Shows whether the keyboard is here without a selection. */
	public void setFocused(boolean now) {
		if (focused != now) {
			focused = now;
			repaint();
		}
	}

	/** Shows whether the node is on the golden thread. */
	public void setOnThread(boolean now) {
		if (onThread != now) {
			onThread = now;
			repaint();
		}
	}

	/** Shows whether the node is what users look for. */
	public void setFound(boolean now) {
		if (found != now) {
			found = now;
			repaint();
		}
	}

	/** Whether the node is drawn as what users look for. */
	public boolean isFound() {
		return found;
	}

	/** Shows whether the tool in hand could end here. */
	public void setReach(Reach now) {
		if (reach != now) {
			reach = now;
			repaint();
		}
	}

	/** Whether the node is drawn as on the golden thread. */
	public boolean isOnThread() {
		return onThread;
	}

	/** How the node is drawn for the tool in hand. */
	public Reach reach() {
		return reach;
	}

	@Override
	public Rectangle getHandleBounds() {
		return Rectangles.around(node.bounds());
	}

	/** The part of the figure that holds the title, as wide as the figure. */
	public Rectangle titleArea() {
		Rectangle card = getHandleBounds();
		int top = switch (node.form()) {
			case CARD, NOTE -> TITLE_TOP;
			case SURFACE, GROUP, LIST, TILE -> HEADING_TOP;
			case LINE, BADGE, DOT, ELLIPSE, LOZENGE -> Math.max(0, (card.height - TITLE_HEIGHT) / 2);
		};
		int room = Math.max(0, card.height - top);
		return new Rectangle(card.x, card.y + top, card.width, Math.min(TITLE_HEIGHT, room));
	}

	/** Whether a point of the page is on the disc that marks a finding. */
	public boolean isOnMark(int x, int y) {
		return mark(node.marks()) != Mark.NONE && markArea().contains(x, y);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return getHandleBounds().contains(x, y) || isOnMark(x, y);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Painter painter = brushes.on(graphics);
		double corner = CardPainter.corner(node.form(), node.bounds());
		if (reach == Reach.ALLOWED || found) {
			painter.rectangle(node.bounds().grown(TARGET_HALO), corner + TARGET_HALO,
					Brush.fill(brushes.theme().selection().withAlpha(HALO_STRENGTH)));
		}
		if (focused) {
			painter.rectangle(node.bounds().grown(FOCUS_HALO), corner + FOCUS_HALO,
					Brush.line(brushes.theme().selection(), 1).dashed(Dash.DOTTED));
		}
		brushes.cards().paint(painter, node.view(), node.form(), node.bounds(), new CardState(selected, onThread, mark(node.marks())));
		if (reach == Reach.REFUSED) {
			painter.rectangle(node.bounds().grown(1), corner + 1, Brush.fill(brushes.theme().canvas().withAlpha(VEIL)));
		}
	}

	private Rectangle markArea() {
		Point centre = MarkPainter.place(node.bounds(), node.form());
		return new Rectangle((int) centre.x() - MARK_REACH, (int) centre.y() - MARK_REACH, 2 * MARK_REACH, 2 * MARK_REACH);
	}

	/** The mark of what was found about a node. */
	static Mark mark(Marks marks) {
		return marks.worst().map(CardFigure::mark).orElse(Mark.NONE);
	}

	private static Mark mark(Severity severity) {
		return switch (severity) {
			case ERROR -> Mark.ERROR;
			case WARNING -> Mark.WARNING;
			case INFO -> Mark.INFO;
		};
	}
}
