package org.goldthread.ui.diagram.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Rectangle;

/** A layer of figures of which some may lie over all others for a while. The figures stay in their order, only drawing and clicks follow. */
public final class CardLayer extends FreeformLayer {

	private Set<IFigure> raised = Set.of();

	/** Draws these of its figures over all others from now on, and only these. */
	public void raise(Set<? extends IFigure> wanted) {
		Set<IFigure> before = raised;
		raised = Set.copyOf(wanted);
		before.stream().filter(figure -> !raised.contains(figure)).forEach(IFigure::repaint);
		raised.stream().filter(figure -> !before.contains(figure)).forEach(IFigure::repaint);
	}

	/** Its figures, the uppermost last. */
	List<IFigure> upwards() {
		List<?> children = getChildren();
		Stream<IFigure> lower = children.stream().map(IFigure.class::cast).filter(figure -> !raised.contains(figure));
		return Stream.concat(lower, inFront().stream()).toList();
	}

	@Override
	protected void paintChildren(Graphics graphics) {
		Rectangle clip = graphics.getClip(new Rectangle());
		for (IFigure figure : upwards()) {
			if (figure.isVisible() && figure.intersects(clip)) {
				graphics.clipRect(figure.getBounds());
				figure.paint(graphics);
				graphics.restoreState();
			}
		}
	}

	@Override
	protected IFigure findDescendantAtExcluding(int x, int y, TreeSearch search) {
		for (IFigure figure : inFront().reversed()) {
			IFigure found = figure.isVisible() ? figure.findFigureAt(x, y, search) : null;
			if (found != null) {
				return found;
			}
		}
		return super.findDescendantAtExcluding(x, y, search);
	}

	private List<IFigure> inFront() {
		List<?> children = raised.isEmpty() ? List.of() : getChildren();
		return children.stream().map(IFigure.class::cast).filter(raised::contains).toList();
	}
}
