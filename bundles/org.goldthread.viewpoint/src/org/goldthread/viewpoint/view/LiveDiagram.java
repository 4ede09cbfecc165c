package org.goldthread.viewpoint.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.ChangeHub;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.DiagramNote;
import org.goldthread.model.DiagramPosition;
import org.goldthread.model.DiagramRoute;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PortfolioResource;
import org.goldthread.viewpoint.reads.ModelChange;
import org.goldthread.viewpoint.specification.DiagramSpecification;

/**
 * The contents of one open diagram, kept up to date: when an edit, undo or redo is complete, what it touches is evaluated
 * anew. That is known from the features that expressions name, and from what services declare to read
 * ({@link org.goldthread.viewpoint.expression.Reads}). What reads more, or does not say, gets a short moment at once, and goes
 * on in {@link #step} when the workbench is idle. Belongs to the model's thread.
 */
public final class LiveDiagram implements ChangeListener, AutoCloseable {

	/** An edit of more changes is as much as everything. */
	private static final int MANY = 2_000;
	/** So that small diagrams are up to date at once even where services declare nothing. */
	private static final Duration AT_ONCE = Duration.ofMillis(4);

	private final DiagramEvaluator evaluator;
	private final DiagramSpecification specification;
	private final EObject target;
	private final ChangeHub hub;
	private final List<Consumer<DiagramContents>> listeners = new CopyOnWriteArrayList<>();
	private final List<ModelChange> changes = new ArrayList<>();
	private Set<String> layers;
	private Set<String> filters;
	private Optional<Following> following = Optional.empty();
	private DiagramContents contents;
	private EObject root;

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
		contents = evaluateAll();
		hub.addListener(this);
	}

	/** What the diagram shows, as of the last complete edit. */
	public DiagramContents contents() {
		return contents;
	}

	/** Whether the contents are what evaluating everything would give; otherwise {@link #step} has something to do. */
	public boolean isUpToDate() {
		return changes.isEmpty() && following.map(Following::isUpToDate).orElse(true);
	}

	/**
	 * Goes on for about {@code slice} with what reads anywhere, or does not say what it reads; to be called when idle, after
	 * an edit is complete. Nothing happens when everything is up to date.
	 *
	 * @return true when everything is up to date
	 */
	public boolean step(Duration slice) {
		if (following.isPresent() && !following.get().isUpToDate()) {
			show(following.get().step(slice));
		}
		return isUpToDate();
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
		showAll();
	}

	@Override
	public void changed(Notification change) {
		if (!isOfDiagrams(change) && changes.size() <= MANY) {
			changes.add(ModelChange.of(change));
		}
	}

	@Override
	public void settled() {
		if (changes.isEmpty()) {
			return;
		}
		List<ModelChange> complete = List.copyOf(changes);
		changes.clear();
		if (complete.size() > MANY || root != EcoreUtil.getRootContainer(target) || following.filter(follower -> follower.follow(complete)).isEmpty()) {
			showAll();
		} else {
			show(following.get().step(AT_ONCE));
		}
	}

	@Override
	public void close() {
		hub.removeListener(this);
		listeners.clear();
	}

	/** What only moves figures or says what a diagram shows of itself shows in none. */
	private static boolean isOfDiagrams(Notification change) {
		Object notifier = change.getNotifier();
		return notifier instanceof DiagramPosition || notifier instanceof DiagramRoute || notifier instanceof DiagramNote
				|| change.getFeature() instanceof EStructuralFeature feature && feature.getEContainingClass() == Literals.DIAGRAM;
	}

	private void showAll() {
		changes.clear();
		show(evaluateAll());
	}

	private void show(DiagramContents now) {
		if (!now.equals(contents)) {
			contents = now;
			listeners.forEach(listener -> listener.accept(now));
		}
	}

	/** Without the indexes of a portfolio's resource nothing can be followed, and everything is evaluated after each edit. */
	private DiagramContents evaluateAll() {
		root = EcoreUtil.getRootContainer(target);
		DiagramGraph graph = evaluator.graph(specification, target, layers, filters);
		DiagramContents all = graph.evaluate();
		following = Elements.resourceOf(target).map(PortfolioResource::inverseReferences).map(inverse -> new Following(graph,
				DiagramReads.of(specification, graph, evaluator.interpreter(specification)), inverse, target));
		return all;
	}
}
