package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.EdgeStyleSpecification;

/** Finds the ends of the edges of a unit among the nodes that show, and makes the edges. */
final class EdgeMaking {

	private final Attempts attempts;
	private final StyleEvaluation styles;
	private final Visibility visibility;
	private final ViewKeys keys;
	private final LiveNodes nodes;
	private final Scope scope;

	/** @param scope the diagram's element, also as variable container */
	EdgeMaking(Attempts attempts, StyleEvaluation styles, Visibility visibility, ViewKeys keys, LiveNodes nodes, Scope scope) {
		this.attempts = attempts;
		this.styles = styles;
		this.visibility = visibility;
		this.keys = keys;
		this.nodes = nodes;
		this.scope = scope;
	}

	/** The edges of a unit as they are now; the unit learns which elements it would end at. */
	List<LiveEdge> edges(EdgeUnit unit) {
		EdgeMapping mapping = unit.group().mapping();
		Scope own = scope.in(unit.element());
		Ends targets = find(mapping, "target", mapping.targetFinder(), mapping.targets(), own);
		Ends sources = unit.source().map(source -> new Ends(List.of(), List.of(source), false)).orElseGet(
				() -> find(mapping, "source", mapping.element().orElseThrow().sourceFinder(), mapping.sources(), own));
		Set<EObject> ends = new LinkedHashSet<>(sources.elements());
		ends.addAll(targets.elements());
		unit.setEnds(List.copyOf(ends));
		unit.setEndsInSeveral(sources.inSeveral() || targets.inSeveral());
		List<LiveEdge> edges = new ArrayList<>(1);
		for (LiveNode source : sources.nodes()) {
			for (LiveNode target : targets.nodes()) {
				if (keys.areTooMany(edges.size() + 1)) {
					attempts.tell(ViewKeys.tooMany(mapping.name()));
					return edges;
				}
				edge(mapping, own, source, target).ifPresent(edges::add);
			}
		}
		return edges;
	}

	private Ends find(EdgeMapping mapping, String end, Expression finder, List<String> endMappings, Scope own) {
		List<EObject> elements = attempts.elements(mapping.name(), end + " finder", finder, own);
		Set<LiveNode> found = new LinkedHashSet<>();
		boolean inSeveral = false;
		for (EObject element : elements) {
			for (String endMapping : endMappings) {
				List<LiveNode> shown = nodes.shown(endMapping, element);
				inSeveral |= shown.size() > 1;
				found.addAll(shown);
			}
		}
		return new Ends(elements, List.copyOf(found), inSeveral);
	}

	private Optional<LiveEdge> edge(EdgeMapping mapping, Scope own, LiveNode source, LiveNode target) {
		if (mapping.precondition().isPresent() && !attempts.condition(mapping.name(), "precondition", mapping.precondition().get(),
				own.with("source", source.element()).with("target", target.element()))) {
			return Optional.empty();
		}
		if (visibility.effect(mapping.name(), own) != FilterEffect.NOTHING) {
			return Optional.empty();
		}
		return styles.choose(mapping, own).map(style -> edge(mapping, style, own, source, target));
	}

	private LiveEdge edge(EdgeMapping mapping, EdgeStyleSpecification style, Scope own, LiveNode source, LiveNode target) {
		String key = mapping.element().isPresent() ? keys.edge(mapping.name(), own.self()) : keys.edge(mapping.name(), source, target);
		String label = style.label().flatMap(part -> part.expression()).map(text -> attempts.text(mapping.name(), "label", text, own)).orElse("");
		return new LiveEdge(mapping.name(), own.self(), source, target, key, LabelLines.oneLine(label),
				styles.edge(mapping.name(), style, own));
	}

	private record Ends(List<EObject> elements, List<LiveNode> nodes, boolean inSeveral) {
	}
}
