package org.goldthread.viewpoint.view;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.ChangeHub;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramNote;
import org.goldthread.model.DiagramPosition;
import org.goldthread.model.DiagramRoute;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.viewpoint.specification.DiagramSpecification;

/**
 * The contents of one open diagram, kept up to date: evaluated anew when an edit, undo or redo is complete, unless it only
 * moved figures. Belongs to the model's thread.
 */
public final class LiveDiagram implements ChangeListener, AutoCloseable {

	private final DiagramEvaluator evaluator;
	private final DiagramSpecification specification;
	private final EObject target;
	private final ChangeHub hub;
	private final List<Consumer<DiagramContents>> listeners = new CopyOnWriteArrayList<>();
	private Set<String> layers;
	private Set<String> filters;
	private DiagramContents contents;
	private boolean outdated;

	/**
	 * Evaluates the diagram and listens from now on until {@link #close}.
	 *
	 * @param target the element that the diagram is of
	 * @param layers names of the optional layers that are switched on
	 * @param filters names of the filters that are switched on
	 * @param hub of the portfolio that holds {@code target}
	 * @throws IllegalArgumentException when such a diagram cannot be of {@code target}
	 */
	public LiveDiagram(DiagramEvaluator evaluator, DiagramSpecification specification, EObject target, Set<String> layers,
			Set<String> filters, ChangeHub hub) {
		this.evaluator = evaluator;
		this.specification = specification;
		this.target = target;
		this.hub = hub;
		this.layers = Set.copyOf(layers);
		this.filters = Set.copyOf(filters);
		contents = evaluate();
		hub.addListener(this);
	}

	/** What the diagram shows, as of the last complete edit. */
	public DiagramContents contents() {
		return contents;
	}

	/** Hears of new contents, after they differ from those before. */
	public void addListener(Consumer<DiagramContents> listener) {
		listeners.add(listener);
	}

	/** Nothing happens when the listener is not there. */
	public void removeListener(Consumer<DiagramContents> listener) {
		listeners.remove(listener);
	}

	/** Switches layers and filters, by name. */
	public void show(Set<String> wantedLayers, Set<String> wantedFilters) {
		layers = Set.copyOf(wantedLayers);
		filters = Set.copyOf(wantedFilters);
		refresh();
	}

	@Override
	public void changed(Notification change) {
		outdated |= !onlyMovesFigures(change);
	}

	@Override
	public void settled() {
		if (outdated) {
			refresh();
		}
	}

	@Override
	public void close() {
		hub.removeListener(this);
		listeners.clear();
	}

	private static boolean onlyMovesFigures(Notification change) {
		Object notifier = change.getNotifier();
		return notifier instanceof DiagramPosition || notifier instanceof DiagramRoute || notifier instanceof DiagramNote
				|| notifier instanceof Diagram
				|| change.getFeature() == Literals.PORTFOLIO__DIAGRAMS;
	}

	private void refresh() {
		outdated = false;
		DiagramContents before = contents;
		contents = evaluate();
		if (!contents.equals(before)) {
			listeners.forEach(listener -> listener.accept(contents));
		}
	}

	private DiagramContents evaluate() {
		return evaluator.evaluate(specification, target, layers, filters);
	}
}
