package org.goldthread.ui.diagram.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.ChangeHub;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.Diagram;
import org.goldthread.render.export.PageNotes;
import org.goldthread.render.export.ShownViews;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.SceneChange;
import org.goldthread.viewpoint.kind.DiagramKind;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.LiveDiagram;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Keeps a scene true to its portfolio: after each complete edit, undo or redo it shows the contents as they are evaluated now,
 * where the diagram stores them, and the findings as they come. Lives as long as the portfolio object; after a revert there is a
 * new one. Belongs to the UI thread.
 */
public final class LiveScene implements ChangeListener, AutoCloseable {

	private static final Duration SLICE = Duration.ofMillis(8);

	private final PortfolioDocument document;
	private final Diagram diagram;
	private final Scene scene;
	private final Placing placing;
	private final Consumer<SceneChange> changed;
	private final LiveDiagram live;
	private final ChangeHub hub;
	private final Runnable findings = this::showFindings;
	private Optional<DiagramContents> evaluated = Optional.empty();
	private ShownViews views = new ShownViews(new DiagramContents("", List.of(), List.of()), List.of());
	private Set<String> layers;
	private Set<String> filters;
	private final DiagramTouches touches;
	private long lastMove;
	private boolean closed;

	/**
	 * Shows a diagram from now on, until {@link #close}.
	 *
	 * @param changed hears what the figures have to do, from the first time on
	 */
	public LiveScene(PortfolioDocument document, Diagram diagram, DiagramKind kind, Scene scene, Placing placing,
			Consumer<SceneChange> changed) {
		this.document = document;
		this.diagram = diagram;
		this.scene = scene;
		this.placing = placing;
		this.changed = changed;
		hub = document.hub();
		touches = new DiagramTouches(diagram);
		layers = Set.copyOf(diagram.getLayers());
		filters = Set.copyOf(diagram.getFilters());
		live = new LiveDiagram(kind.evaluator(), kind.specification(), target(document, diagram), layers, filters, hub);
		hub.addListener(this);
		document.problems().addListener(findings);
		scene.show(document.problems().current());
		settled();
	}

	/** The element that a diagram is of: its scope, or the whole portfolio. */
	public static EObject target(PortfolioDocument document, Diagram diagram) {
		return diagram.getScope() == null ? document.portfolio() : diagram.getScope();
	}

	@Override
	public void changed(Notification change) {
		touches.changed(change);
	}

	@Override
	public void settled() {
		switchLayers();
		catchUpLater();
		boolean sameContents = evaluated.filter(before -> before == live.contents()).isPresent();
		if (sameContents && touches.onlyMoves() && !placing.isBusy() && moveAlone()) {
			return;
		}
		if (touches.any() || !sameContents) {
			placeAll();
		}
	}

	/** What is evaluated when idle follows in slices, whenever users pause. */
	private void catchUpLater() {
		if (!live.isUpToDate()) {
			placing.later(() -> {
				if (!closed && !live.isUpToDate()) {
					live.step(SLICE);
					settled();
				}
			});
		}
	}

	/** Moves a few figures at once, and places all, with headings and labels, when there is a pause. */
	private boolean moveAlone() {
		Optional<LocalMove> move = LocalMove.of(scene, touches.corners(), touches::route, placing.measure());
		move.ifPresent(local -> {
			placing.cancel();
			changed.accept(scene.move(local.nodes(), local.edges()));
			touches.clear();
			long own = ++lastMove;
			placing.later(() -> {
				if (own == lastMove && !closed) {
					DiagramContents left = views.contents();
					placing.placeBehind(left, StoredPositions.of(diagram), placed -> show(left, placed));
				}
			});
		});
		return move.isPresent();
	}

	private void placeAll() {
		DiagramContents now = live.contents();
		lastMove++;
		touches.clear();
		evaluated = Optional.of(now);
		views = ShownViews.without(now, Set.copyOf(diagram.getHidden()));
		DiagramContents left = views.contents();
		placing.place(left, StoredPositions.of(diagram), placed -> show(left, placed));
		SceneChange notes = scene.show(PageNotes.of(diagram), placing.measure());
		if (!notes.isEmpty()) {
			changed.accept(notes);
		}
	}

	/** What users took off the diagram and would be there. */
	public List<NodeView> hidden() {
		return views.leftOut();
	}

	@Override
	public void close() {
		closed = true;
		placing.cancel();
		hub.removeListener(this);
		live.close();
		document.problems().removeListener(findings);
	}

	private void switchLayers() {
		Set<String> wantedLayers = Set.copyOf(diagram.getLayers());
		Set<String> wantedFilters = Set.copyOf(diagram.getFilters());
		if (touches.any() && !(layers.equals(wantedLayers) && filters.equals(wantedFilters))) {
			layers = wantedLayers;
			filters = wantedFilters;
			live.show(layers, filters);
		}
	}

	private void show(DiagramContents contents, PlacedDiagram placed) {
		changed.accept(scene.show(contents, placed));
	}

	private void showFindings() {
		changed.accept(scene.show(document.problems().current()));
	}
}
