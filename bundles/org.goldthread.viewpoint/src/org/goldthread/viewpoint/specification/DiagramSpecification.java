package org.goldthread.viewpoint.specification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.goldthread.viewpoint.expression.Expression;

/**
 * A kind of diagram.
 *
 * @param name by which portfolios refer to it
 * @param label what users read
 * @param description what such a diagram is for, in one sentence; may be empty
 * @param domainClass of the elements that such a diagram can be made for
 * @param title of a new diagram; empty for "new" and the label
 * @param precondition that the element must meet
 * @param root the element whose candidates stand at the top level; empty for the diagram's own
 * @param layers the default layer first
 * @param viewTools the tools that come with views; those of the palette are in the layers
 * @param validation what it demands of elements, the rules of the whole viewpoint first
 * @param serviceClasses qualified names of the classes whose methods the expressions call
 */
public record DiagramSpecification(String name, String label, String description, DomainClass domainClass, Optional<Expression> title,
		Optional<Expression> precondition, Optional<Expression> root, List<Layer> layers, List<Filter> filters,
		LayoutDirection direction, ViewTools viewTools, List<ValidationRule> validation, List<String> serviceClasses) {

	public DiagramSpecification {
		layers = List.copyOf(layers);
		filters = List.copyOf(filters);
		validation = List.copyOf(validation);
		serviceClasses = List.copyOf(serviceClasses);
	}

	/** Names of the layers that a new diagram shows besides those that cannot be switched off. */
	public Set<String> initialLayers() {
		return layers.stream().filter(layer -> layer.optional() && layer.activeByDefault()).map(Layer::name)
				.collect(Collectors.toUnmodifiableSet());
	}

	/** The layers that show while the optional ones named {@code active} are switched on. */
	public List<Layer> shown(Set<String> active) {
		return layers.stream().filter(layer -> !layer.optional() || active.contains(layer.name())).toList();
	}

	/** Every tool section of the layers that show, in their order. */
	public List<ToolSection> toolSections(Set<String> activeLayers) {
		return shown(activeLayers).stream().flatMap(layer -> layer.toolSections().stream()).toList();
	}

	/** The node mapping of that name in any layer; empty when there is none. */
	public Optional<NodeMapping> nodeMapping(String name) {
		return layers.stream().flatMap(Layer::allNodeMappings).filter(mapping -> mapping.name().equals(name)).findFirst();
	}

	/** The edge mapping of that name in any layer; empty when there is none. */
	public Optional<EdgeMapping> edgeMapping(String name) {
		return layers.stream().flatMap(layer -> layer.edgeMappings().stream()).filter(mapping -> mapping.name().equals(name)).findFirst();
	}
}
