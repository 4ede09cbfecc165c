package org.goldthread.viewpoint.reading;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.DeleteTool;
import org.goldthread.viewpoint.specification.DirectEdit;
import org.goldthread.viewpoint.specification.ModelOperation;
import org.goldthread.viewpoint.specification.PaletteTool;
import org.goldthread.viewpoint.specification.ToolSection;

/** Compiles the tools of the palette, and how labels are edited and elements deleted. Those that mappings share are compiled once each. */
final class ToolCompiler {

	private static final Pattern PARTS_TOUCH = Pattern.compile("\\{[^{}]*}\\{");

	private final Compilation compilation;
	private final OperationCompiler operations;
	private final PlaceFinder places;
	private final Map<EObject, DirectEdit> directEdits = new HashMap<>();
	private final Map<EObject, DeleteTool> deleteTools = new HashMap<>();

	ToolCompiler(Compilation compilation, Source diagram) {
		this.compilation = compilation;
		operations = new OperationCompiler(compilation);
		places = new PlaceFinder(diagram);
	}

	/** The drawers of a layer with the tools that users pick; tools of mappings are compiled too, so that their faults are found. */
	List<ToolSection> sections(Source layer) {
		List<ToolSection> sections = new ArrayList<>();
		layer.all("toolSections").forEach(section -> add(section, sections));
		List<PaletteTool> reused = paletteTools(layer.all("reusedTools"));
		if (!reused.isEmpty()) {
			sections.add(new ToolSection(layer.name(), layer.label(), reused));
		}
		return sections;
	}

	/** How the labels of a mapping are edited; empty when they are not. */
	Optional<DirectEdit> directEdit(Source mapping) {
		return mapping.one("labelDirectEdit").map(tool -> directEdits.computeIfAbsent(tool.object(), key -> newDirectEdit(tool)));
	}

	/** How the elements of a mapping are deleted; empty for the usual way. */
	Optional<DeleteTool> delete(Source mapping) {
		return mapping.one("deletionDescription").map(tool -> deleteTools.computeIfAbsent(tool.object(), key -> newDeleteTool(tool)));
	}

	private void add(Source section, List<ToolSection> sections) {
		section.all("ownedTools").forEach(this::compileIfOfMapping);
		sections.add(new ToolSection(section.name(), section.label(),
				paletteTools(Stream.concat(section.all("ownedTools").stream(), section.all("reusedTools").stream()).toList())));
		section.all("subSections").forEach(inner -> add(inner, sections));
	}

	private List<PaletteTool> paletteTools(List<Source> tools) {
		return tools.stream().flatMap(ToolCompiler::ungrouped).map(this::paletteTool).flatMap(Optional::stream).toList();
	}

	private void compileIfOfMapping(Source tool) {
		switch (tool.type()) {
			case "DirectEditLabel" -> directEdits.computeIfAbsent(tool.object(), key -> newDirectEdit(tool));
			case "DeleteElementDescription" -> deleteTools.computeIfAbsent(tool.object(), key -> newDeleteTool(tool));
			default -> {
			}
		}
	}

	private Optional<PaletteTool> paletteTool(Source tool) {
		return switch (tool.type()) {
			case "NodeCreationDescription" -> Optional.of(createNode(tool, "nodeMappings"));
			case "ContainerCreationDescription" -> Optional.of(createNode(tool, "containerMappings"));
			case "EdgeCreationDescription" -> Optional.of(createEdge(tool));
			default -> Optional.empty();
		};
	}

	private CreateNodeTool createNode(Source tool, String mappings) {
		ToolVariables variables = new ToolVariables(compilation, tool);
		String container = variables.element("variable", "container");
		variables.view("viewVariable");
		return new CreateNodeTool(tool.name(), tool.label(), tool.namesOf(mappings), concept(tool.all(mappings)),
				places.of(tool.all(mappings), tool.namesOf("extraMappings")),
				compilation.expression(tool, "precondition", Set.of("container")), container, variables.operation(operations, Set.of()));
	}

	private CreateEdgeTool createEdge(Source tool) {
		ToolVariables variables = new ToolVariables(compilation, tool);
		String source = variables.element("sourceVariable", "source");
		String target = variables.element("targetVariable", "target");
		variables.view("sourceViewVariable");
		variables.view("targetViewVariable");
		return new CreateEdgeTool(tool.name(), tool.label(), tool.namesOf("edgeMappings"), concept(tool.all("edgeMappings")),
				Set.copyOf(tool.namesOf("extraSourceMappings")), Set.copyOf(tool.namesOf("extraTargetMappings")),
				compilation.expression(tool, "connectionStartPrecondition", Set.of("preSource", "container")),
				compilation.expression(tool, "precondition", Set.of("preSource", "preTarget", "container")), source, target,
				variables.operation(operations, Set.of()));
	}

	private DirectEdit newDirectEdit(Source tool) {
		String mask = tool.must("mask").text("mask");
		ModelOperation operation = new ToolVariables(compilation, tool).operation(operations, maskVariables(tool, mask));
		return new DirectEdit(tool.name(), mask, compilation.expression(tool, "inputLabelExpression", Set.of()),
				compilation.expression(tool, "precondition", Set.of()), operation);
	}

	private Set<String> maskVariables(Source tool, String mask) {
		Set<String> names = new HashSet<>();
		try {
			int arguments = new MessageFormat(mask).getFormatsByArgumentIndex().length;
			for (int i = 0; i < arguments; i++) {
				names.add(Integer.toString(i));
				names.add("arg" + i);
			}
		} catch (IllegalArgumentException malformed) {
			compilation.fault(tool.must("mask"), "the mask \"" + mask + "\" is malformed: " + malformed.getMessage() + "; number its parts from {0}");
		}
		if (PARTS_TOUCH.matcher(mask).find()) {
			compilation.fault(tool.must("mask"), "the mask \"" + mask + "\" has two parts with nothing between them; put something there to tell them apart by");
		}
		return names;
	}

	private DeleteTool newDeleteTool(Source tool) {
		ToolVariables variables = new ToolVariables(compilation, tool);
		String element = variables.element("element", "element");
		variables.view("elementView");
		variables.view("containerView");
		return new DeleteTool(tool.name(), element, compilation.expression(tool, "precondition", Set.of("element")),
				variables.operation(operations, Set.of()));
	}

	/** The tool itself, or those of a group. */
	static Stream<Source> ungrouped(Source tool) {
		return "ToolGroup".equals(tool.type()) ? tool.all("tools").stream() : Stream.of(tool);
	}

	/** The class of what is made; for an edge that shows a reference, the class that it leads to. */
	private String concept(List<Source> mappings) {
		return mappings.stream().flatMap(mapping -> mapping.text("domainClass").isBlank() ? mapping.all("targetMapping").stream() : Stream.of(mapping))
				.map(mapping -> compilation.domainClass(mapping, "domainClass").type().getName()).findFirst().orElse("");
	}
}
