package org.goldthread.viewpoint.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.goldthread.viewpoint.specification.Nesting;
import org.goldthread.viewpoint.view.Arrangement;

/** Compiles what stands inside and on the border of nodes. */
final class NestingCompiler {

	private static final List<String> OWN_CHILDREN = List.of("subNodeMappings", "subContainerMappings");
	private static final List<String> SHARED_CHILDREN = List.of("reusedNodeMappings", "reusedContainerMappings");

	private final Compilation compilation;
	private final Source diagram;

	NestingCompiler(Compilation compilation, Source diagram) {
		this.compilation = compilation;
		this.diagram = diagram;
	}

	/** The nesting of a node or container mapping. */
	Nesting of(Source mapping) {
		List<Source> borders = listed(mapping, List.of("borderedNodeMappings", "reusedBorderedNodeMappings"));
		checkDiagram(mapping, "reusedBorderedNodeMappings");
		if (!isContainer(mapping)) {
			return new Nesting(Arrangement.NONE, List.of(), names(borders));
		}
		SHARED_CHILDREN.forEach(feature -> checkDiagram(mapping, feature));
		Arrangement arrangement = arrangement(mapping);
		checkChildren(mapping, arrangement);
		List<Source> nodes = listed(mapping, List.of("subNodeMappings", "reusedNodeMappings"));
		List<Source> containers = listed(mapping, List.of("subContainerMappings", "reusedContainerMappings"));
		return new Nesting(arrangement, names(Stream.concat(nodes.stream(), containers.stream()).toList()), names(borders));
	}

	/** Every mapping that a mapping owns, at any depth, in the order of the file; not the mapping itself. */
	static List<Source> ownedInside(Source mapping) {
		List<Source> inside = new ArrayList<>();
		List<String> features = isContainer(mapping)
				? Stream.concat(Stream.of("borderedNodeMappings"), OWN_CHILDREN.stream()).toList()
				: List.of("borderedNodeMappings");
		for (Source child : listed(mapping, features)) {
			inside.add(child);
			inside.addAll(ownedInside(child));
		}
		return inside;
	}

	static boolean isContainer(Source mapping) {
		return "ContainerMapping".equals(mapping.type());
	}

	private void checkChildren(Source mapping, Arrangement arrangement) {
		switch (arrangement) {
			case LIST -> listed(mapping, List.of("subContainerMappings", "reusedContainerMappings")).forEach(child -> compilation.fault(mapping,
					"a container that is a List holds nodes only, not the container \"" + child.name() + "\""));
			case STACK_DOWN, STACK_ACROSS -> {
				listed(mapping, List.of("subNodeMappings", "reusedNodeMappings")).forEach(child -> compilation.fault(mapping,
						"a container that is a stack holds containers only, not the node \"" + child.name() + "\""));
				listed(mapping, List.of("subContainerMappings", "reusedContainerMappings")).forEach(this::checkRegion);
			}
			case NONE, FREE -> {
			}
		}
	}

	private void checkRegion(Source region) {
		if (!listed(region, List.of("borderedNodeMappings", "reusedBorderedNodeMappings")).isEmpty()) {
			compilation.fault(region, "it is a region of a stack, which has nothing on its border");
		}
		Arrangement arrangement = arrangement(region);
		if (arrangement == Arrangement.STACK_DOWN || arrangement == Arrangement.STACK_ACROSS) {
			compilation.fault(region, "it is a region of a stack, and presents its children as FreeForm or List only");
		}
	}

	private void checkDiagram(Source mapping, String feature) {
		for (Source shared : mapping.all(feature)) {
			if (!shared.isInside(diagram)) {
				compilation.fault(mapping, feature + " belongs to another diagram");
			}
		}
	}

	private static Arrangement arrangement(Source container) {
		return switch (container.text("childrenPresentation")) {
			case "List" -> Arrangement.LIST;
			case "VerticalStack" -> Arrangement.STACK_DOWN;
			case "HorizontalStack" -> Arrangement.STACK_ACROSS;
			default -> Arrangement.FREE;
		};
	}

	private static List<Source> listed(Source mapping, List<String> features) {
		return features.stream().flatMap(feature -> mapping.all(feature).stream()).toList();
	}

	private static List<String> names(List<Source> mappings) {
		Set<String> names = new LinkedHashSet<>();
		mappings.forEach(mapping -> names.add(mapping.name()));
		return List.copyOf(names);
	}
}
