package org.goldthread.viewpoint.view;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.InverseReferences;
import org.goldthread.viewpoint.reads.BackWalk;
import org.goldthread.viewpoint.reads.ModelChange;
import org.goldthread.viewpoint.reads.ReadPath;
import org.goldthread.viewpoint.specification.DomainClass;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.NodeMapping;

/** Makes a graph follow the changes of its model: what is declared to be read at once, the rest bit by bit. */
final class Following {

	private static final int BATCH = 32;

	private final DiagramGraph graph;
	private final DiagramReads reads;
	private final BackWalk walk;
	private final StaleParts stale;
	private final EObject target;
	private final Set<Dependant> late = new LinkedHashSet<>();
	private final Deque<Runnable> lateParts = new ArrayDeque<>();

	Following(DiagramGraph graph, DiagramReads reads, InverseReferences inverse, EObject target) {
		this.graph = graph;
		this.reads = reads;
		this.target = target;
		walk = new BackWalk(inverse);
		stale = new StaleParts(graph, target);
	}

	/** Makes stale what changes touch; false when the graph has to be made anew. */
	boolean follow(List<ModelChange> changes) {
		for (ModelChange change : changes) {
			if (change.isOfContainment() && graph.isPositional() || !follow(change)) {
				return false;
			}
		}
		return true;
	}

	/** Whether nothing is left for {@link #step}. */
	boolean isUpToDate() {
		return late.isEmpty() && lateParts.isEmpty();
	}

	/** Evaluates for about {@code slice} what is read without being declared, or anywhere in the model; gives the contents then. */
	DiagramContents step(Duration slice) {
		long end = System.nanoTime() + slice.toNanos();
		DiagramContents contents;
		do {
			for (int i = 0; i < BATCH && !isUpToDate(); i++) {
				nextPart();
			}
			contents = graph.evaluate();
		} while (!isUpToDate() && System.nanoTime() < end);
		return contents;
	}

	private void nextPart() {
		if (lateParts.isEmpty()) {
			Iterator<Dependant> next = late.iterator();
			lateParts.addAll(stale.all(next.next()));
			next.remove();
		}
		if (!lateParts.isEmpty()) {
			lateParts.poll().run();
		}
	}

	private boolean follow(ModelChange change) {
		for (DiagramReads.Occurrence occurrence : reads.touchedBy(change)) {
			Collection<EObject> starts = walk.starts(occurrence.path(), occurrence.hop(), change);
			if (occurrence.dependant().kind() == Dependant.Kind.ROOT && (starts.contains(target) || starts.contains(root()))) {
				return false;
			}
			if (occurrence.path().parameter() != ReadPath.ROOT) {
				starts.forEach(start -> stale.add(occurrence.dependant(), occurrence.variable(), start));
			} else if (starts.contains(root())) {
				followFromRoot(occurrence.dependant());
			}
		}
		stale.addWatchers(change.element());
		if (change.isOfContainment()) {
			change.added().forEach(stale::addMoved);
			change.removed().forEach(stale::addMoved);
			followInstances(change);
		}
		late.addAll(reads.readingAnywhere(change));
		return followUndeclared(change);
	}

	private EObject root() {
		return EcoreUtil.getRootContainer(target);
	}

	/** Which elements show is found at once; how they show, for all of them, takes its time. */
	private void followFromRoot(Dependant dependant) {
		if (dependant.kind() == Dependant.Kind.NODES || dependant.kind() == Dependant.Kind.EDGES) {
			late.add(dependant);
		} else {
			stale.all(dependant).forEach(Runnable::run);
		}
	}

	/** Services that do not say what they read surely read their own element; candidates also change when elements come and go. */
	private boolean followUndeclared(ModelChange change) {
		for (Dependant dependant : reads.undeclared()) {
			if (dependant.kind() == Dependant.Kind.ROOT) {
				return false;
			}
			boolean ofCandidates = dependant.kind() == Dependant.Kind.CANDIDATES || dependant.kind() == Dependant.Kind.EDGE_CANDIDATES;
			if (!ofCandidates || change.isOfReference()) {
				for (EObject holder = change.element(); holder != null; holder = holder.eContainer()) {
					stale.add(dependant, "self", holder);
				}
			}
			late.add(dependant);
		}
		return true;
	}

	private void followInstances(ModelChange change) {
		List<NodeMapping> nodes = graph.nodeMappings().values().stream().filter(mapping -> mapping.candidates().isEmpty()).toList();
		List<EdgeGroup> edges = graph.edgeGroups().values().stream()
				.filter(group -> group.mapping().element().flatMap(EdgeMapping.EdgeElement::candidates).isEmpty()).toList();
		if (nodes.isEmpty() && edges.isEmpty()) {
			return;
		}
		nodes.stream().filter(mapping -> brings(change, mapping.domainClass())).forEach(mapping -> {
			graph.forgetInstances();
			stale.allGroups(mapping.name()).forEach(graph::makeStale);
		});
		edges.stream().filter(group -> group.mapping().element().filter(element -> brings(change, element.domainClass())).isPresent())
				.forEach(group -> {
					graph.forgetInstances();
					graph.makeStale(group);
				});
	}

	private static boolean brings(ModelChange change, DomainClass wanted) {
		return holds(change.added(), wanted) || holds(change.removed(), wanted) || change.added().isEmpty() && change.removed().isEmpty();
	}

	private static boolean holds(List<EObject> roots, DomainClass wanted) {
		for (EObject root : roots) {
			if (wanted.accepts(root)) {
				return true;
			}
			for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
				if (wanted.accepts(all.next())) {
					return true;
				}
			}
		}
		return false;
	}
}
