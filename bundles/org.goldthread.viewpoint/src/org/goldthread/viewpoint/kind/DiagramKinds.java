package org.goldthread.viewpoint.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.SpecificationException;

/** The kinds of diagrams that are known, each name once. Immutable. */
public final class DiagramKinds {

	private final Map<String, Viewpoint> viewpointsByKind = new LinkedHashMap<>();

	/**
	 * The kinds of the given viewpoints, in their order.
	 *
	 * @throws IllegalArgumentException when two kinds have the same name
	 */
	public DiagramKinds(Collection<Viewpoint> viewpoints) {
		for (Viewpoint viewpoint : viewpoints) {
			for (DiagramSpecification diagram : viewpoint.specification().diagrams()) {
				Viewpoint other = viewpointsByKind.putIfAbsent(diagram.name(), viewpoint);
				if (other != null) {
					throw new IllegalArgumentException("Two kinds of diagrams are called \"" + diagram.name() + "\", one in the viewpoint "
							+ other.specification().name() + ", the other in " + viewpoint.specification().name());
				}
			}
		}
	}

	/**
	 * The kinds of all providers that {@code loader} sees.
	 *
	 * @throws SpecificationException when a specification or its presentation cannot be used
	 * @throws java.util.ServiceConfigurationError when a provider cannot be loaded
	 * @throws IllegalArgumentException when two kinds have the same name
	 */
	public static DiagramKinds load(ClassLoader loader) throws SpecificationException {
		List<Viewpoint> viewpoints = new ArrayList<>();
		for (ViewpointProvider provider : ServiceLoader.load(ViewpointProvider.class, loader)) {
			viewpoints.add(Viewpoint.read(provider));
		}
		return new DiagramKinds(viewpoints);
	}

	/** Their names, in the order in which users choose from them. */
	public Set<String> names() {
		return Collections.unmodifiableSet(viewpointsByKind.keySet());
	}

	/** What they show, in the same order. */
	public List<DiagramSpecification> specifications() {
		return viewpointsByKind.entrySet().stream().map(kind -> kind.getValue().specification().diagram(kind.getKey()).orElseThrow()).toList();
	}

	/** The kind of that name, with an evaluator of its own; empty when there is none. */
	public Optional<DiagramKind> named(String name) {
		return Optional.ofNullable(viewpointsByKind.get(name))
				.map(viewpoint -> viewpoint.kind(viewpoint.specification().diagram(name).orElseThrow()));
	}
}
