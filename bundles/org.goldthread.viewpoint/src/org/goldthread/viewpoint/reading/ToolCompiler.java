package org.goldthread.viewpoint.reading;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.DeleteTool;
import org.goldthread.viewpoint.specification.DirectEdit;
import org.goldthread.viewpoint.specification.PaletteTool;
import org.goldthread.viewpoint.specification.ToolSection;

/** Compiles tools. Those that mappings refer to are compiled once each. */
final class ToolCompiler {

	private final Compilation compilation;
	private final OperationCompiler operations;
	private final Map<EObject, DirectEdit> directEdits = new HashMap<>();
	private final Map<EObject, DeleteTool> deleteTools = new HashMap<>();

	ToolCompiler(Compilation compilation) {
		this.compilation = compilation;
		operations = new OperationCompiler(compilation);
	}

	/** The drawer with the tools that users pick; tools of mappings are compiled too, so that their faults are found. */
	ToolSection section(Source source) {
		source.all("ownedTools").forEach(this::compileIfOfMapping);
		return new ToolSection(source.name(), source.label(),
				source.all("ownedTools").stream().map(this::paletteTool).flatMap(Optional::stream).toList());
	}

	/** How the labels of a mapping are edited; empty when they are not. */
	Optional<DirectEdit> directEdit(Source mapping) {
		return mapping.one("labelDirectEdit").map(tool -> directEdits.computeIfAbsent(tool.object(), key -> newDirectEdit(tool)));
	}

	/** How the elements of a mapping are deleted; empty for the usual way. */
	Optional<DeleteTool> delete(Source mapping) {
		return mapping.one("deletionDescription").map(tool -> deleteTools.computeIfAbsent(tool.object(), key -> newDeleteTool(tool)));
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
			case "NodeCreationDescription" -> Optional.of(createNode(tool));
			case "EdgeCreationDescription" -> Optional.of(createEdge(tool));
			default -> Optional.empty();
		};
	}

	private CreateNodeTool createNode(Source tool) {
		String container = variable(tool, "variable", "container");
		return new CreateNodeTool(tool.name(), tool.label(), tool.namesOf("nodeMappings"), concept(tool.all("nodeMappings")),
				compilation.expression(tool, "precondition", Set.of("container")), container,
				operations.operation(tool, Set.of(container)));
	}

	private CreateEdgeTool createEdge(Source tool) {
		String source = variable(tool, "sourceVariable", "source");
		String target = variable(tool, "targetVariable", "target");
		return new CreateEdgeTool(tool.name(), tool.label(), tool.namesOf("edgeMappings"), concept(tool.all("edgeMappings")),
				compilation.expression(tool, "connectionStartPrecondition", Set.of("preSource", "container")),
				compilation.expression(tool, "precondition", Set.of("preSource", "preTarget", "container")), source, target,
				operations.operation(tool, Set.of(source, target)));
	}

	private DirectEdit newDirectEdit(Source tool) {
		String mask = tool.must("mask").text("mask");
		return new DirectEdit(tool.name(), mask, compilation.expression(tool, "inputLabelExpression", Set.of()),
				compilation.expression(tool, "precondition", Set.of()), operations.operation(tool, maskVariables(tool, mask)));
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
			compilation.fault(tool.must("mask"), "the mask \"" + mask + "\" is malformed: " + malformed.getMessage());
		}
		return names;
	}

	private DeleteTool newDeleteTool(Source tool) {
		String element = variable(tool, "element", "element");
		return new DeleteTool(tool.name(), element, compilation.expression(tool, "precondition", Set.of("element")),
				operations.operation(tool, Set.of(element)));
	}

	private static String variable(Source tool, String feature, String usual) {
		String written = tool.must(feature).name();
		return written.isBlank() ? usual : written;
	}

	private String concept(List<Source> mappings) {
		return mappings.stream().filter(mapping -> !mapping.text("domainClass").isBlank())
				.map(mapping -> compilation.domainClass(mapping, "domainClass").type().getName()).findFirst().orElse("");
	}
}
