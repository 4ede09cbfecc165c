package org.goldthread.ui.diagram.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.goldthread.render.card.CardState;
import org.goldthread.render.edge.EdgeState;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.page.CanvasPage;
import org.goldthread.render.page.PageText;
import org.goldthread.render.page.Picture;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.scene.ShownNote;

/** The page under the figures: title, headings, notes and legend. Takes no clicks. */
public final class PageFigure extends Figure {

	/** The golden thread comes and goes with the selection; the legend explains it all the time. */
	private static final Map<String, EdgeState> ALWAYS_EXPLAIN_THREAD = Map.of("", new EdgeState(false, true));

	private final Scene scene;
	private final Brushes brushes;
	private PageText text = new PageText("", "", List.of());
	private Optional<CanvasPage> page = Optional.empty();

	/** A page for what {@code scene} shows. */
	public PageFigure(Scene scene, Brushes brushes) {
		this.scene = scene;
		this.brushes = brushes;
	}

	/** Writes the page anew, with other words around it. */
	public void update(PageText newText) {
		text = newText;
		Map<String, CardState> cards = new HashMap<>();
		for (ShownNode node : scene.nodes()) {
			cards.put(node.key(), new CardState(false, false, CardFigure.mark(node.marks())));
		}
		Picture picture = new Picture(scene.contents(), scene.placed(), brushes.presentation(), cards, ALWAYS_EXPLAIN_THREAD,
				scene.notes().stream().map(ShownNote::note).toList());
		CanvasPage newPage = new CanvasPage(brushes.theme(), brushes.texts().measure(), brushes.icons(), picture, text);
		page = Optional.of(newPage);
		setBounds(Rectangles.around(newPage.extent()));
		repaint();
	}

	/** Writes the page anew, in the present theme. */
	public void refresh() {
		update(text);
	}

	/** The page with its margins, in px of the diagram; empty before it was written. */
	public Bounds extent() {
		return page.map(CanvasPage::extent).orElse(new Bounds(0, 0, 1, 1));
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		page.ifPresent(writing -> writing.paint(brushes.on(graphics)));
	}
}
