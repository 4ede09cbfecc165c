package org.goldthread.viewpoint.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.specification.DropTool;
import org.goldthread.viewpoint.specification.EdgeEnd;
import org.goldthread.viewpoint.specification.ElementTool;
import org.goldthread.viewpoint.specification.ReconnectTool;
import org.goldthread.viewpoint.specification.ToolMenu;
import org.goldthread.viewpoint.specification.ViewTools;

/** Compiles the tools that come with the views of one diagram: reconnection, drop, double click, entries of the menu. */
final class ViewToolCompiler {

	private final Compilation compilation;
	private final Source diagram;
	private final OperationCompiler operations;
	private final Map<EObject, ReconnectTool> reconnects = new HashMap<>();
	private final Map<EObject, DropTool> drops = new HashMap<>();
	private final Map<EObject, ElementTool> doubleClicks = new HashMap<>();
	private final List<ToolMenu> menus = new ArrayList<>();

	ViewToolCompiler(Compilation compilation, Source diagram) {
		this.compilation = compilation;
		this.diagram = diagram;
		operations = new OperationCompiler(compilation);
	}

	ViewTools compile() {
		Stream.concat(Stream.of(diagram.must("defaultLayer")), diagram.all("additionalLayers").stream())
				.forEach(layer -> layer.all("toolSections").forEach(section -> compile(section, layer)));
		Map<String, List<ReconnectTool>> reconnections = new HashMap<>();
		Map<String, List<DropTool>> dropsByMapping = new HashMap<>();
		Map<String, ElementTool> clicks = new HashMap<>();
		diagram.object().eAllContents().forEachRemaining(object -> {
			Source source = new Source(object);
			switch (source.type()) {
				case "EdgeMapping" -> {
					reconnections.put(source.name(), known(source, "reconnections", reconnects));
					source.one("doubleClickDescription").ifPresent(tool -> putIfKnown(clicks, source, tool));
				}
				case "NodeMapping", "ContainerMapping" -> {
					dropsByMapping.put(source.name(), known(source, "dropDescriptions", drops));
					source.one("doubleClickDescription").ifPresent(tool -> putIfKnown(clicks, source, tool));
				}
				case "DoubleClickDescription" -> source.all("mappings").forEach(mapping -> putIfKnown(clicks, mapping, source));
				default -> {
				}
			}
		});
		return new ViewTools(reconnections, dropsByMapping, known(diagram, "dropDescriptions", drops), clicks, menus);
	}

	private void putIfKnown(Map<String, ElementTool> clicks, Source mapping, Source tool) {
		ElementTool compiled = doubleClicks.get(tool.object());
		ElementTool other = clicks.get(mapping.name());
		if (compiled == null) {
			compilation.fault(mapping, "doubleClickDescription belongs to another diagram; refer to a tool of this one");
		} else if (other != null && other != compiled) {
			compilation.fault(mapping, "two double clicks, " + other.name() + " and " + compiled.name() + ", are for this mapping; leave one out");
		} else {
			clicks.put(mapping.name(), compiled);
		}
	}

	private <T> List<T> known(Source owner, String feature, Map<EObject, T> compiled) {
		List<T> tools = new ArrayList<>();
		for (Source tool : owner.all(feature)) {
			if (compiled.containsKey(tool.object())) {
				tools.add(compiled.get(tool.object()));
			} else {
				compilation.fault(owner, feature + " belongs to another diagram; refer to a tool of this one");
			}
		}
		return tools;
	}

	private void compile(Source section, Source layer) {
		List<ElementTool> plain = new ArrayList<>();
		section.all("ownedTools").stream().flatMap(ToolCompiler::ungrouped).forEach(tool -> {
			switch (tool.type()) {
				case "ReconnectEdgeDescription" -> reconnects.put(tool.object(), reconnect(tool));
				case "ContainerDropDescription" -> drops.put(tool.object(), drop(tool, layer));
				case "DoubleClickDescription" -> doubleClicks.put(tool.object(), doubleClick(tool, layer));
				case "ToolDescription" -> plain.add(elementTool(tool, layer));
				case "PopupMenu" -> menus.add(new ToolMenu(tool.label(),
						tool.all("menuItemDescription").stream().map(action -> action(action, layer)).toList()));
				default -> {
				}
			}
		});
		if (!plain.isEmpty()) {
			menus.add(new ToolMenu("", plain));
		}
		section.all("subSections").forEach(inner -> compile(inner, layer));
	}

	private ReconnectTool reconnect(Source tool) {
		ToolVariables variables = new ToolVariables(compilation, tool);
		String source = variables.element("source", "source");
		String target = variables.element("target", "target");
		String element = variables.element("element", "element");
		List.of("sourceView", "targetView", "edgeView").forEach(variables::view);
		Set<EdgeEnd> ends = switch (tool.text("reconnectionKind")) {
			case "RECONNECT_SOURCE" -> EnumSet.of(EdgeEnd.SOURCE);
			case "RECONNECT_TARGET" -> EnumSet.of(EdgeEnd.TARGET);
			default -> EnumSet.allOf(EdgeEnd.class);
		};
		return new ReconnectTool(tool.name(), ends, source, target, element,
				compilation.expression(tool, "precondition", Set.of("source", "target", "element")), variables.operation(operations, Set.of()));
	}

	private DropTool drop(Source tool, Source layer) {
		ToolVariables variables = new ToolVariables(compilation, tool);
		String left = variables.element("oldContainer", "oldSemanticContainer");
		String reached = variables.element("newContainer", "newSemanticContainer");
		String element = variables.element("element", "element");
		variables.view("newViewContainer");
		String source = tool.text("dragSource");
		return new DropTool(tool.name(), tool.label(), Set.copyOf(tool.namesOf("mappings")), layer.name(),
				!"PROJECT_EXPLORER".equals(source), !"DIAGRAM".equals(source), left, reached, element,
				compilation.expression(tool, "precondition", Set.of("oldSemanticContainer", "newSemanticContainer", "element")),
				variables.operation(operations, Set.of()));
	}

	private ElementTool doubleClick(Source tool, Source layer) {
		Source first = tool.must("initialOperation").must("firstModelOperations");
		if (!leavesTheView(first)) {
			compilation.fault(first, "a double click starts in the context of the view, which no step here can use; start with a "
					+ "ChangeContext to var:element");
		}
		return elementTool(tool, layer);
	}

	private static boolean leavesTheView(Source step) {
		String browse = step.type().equals("ChangeContext") ? step.text("browseExpression").strip() : "";
		return browse.matches("var:(?!self\\b).+|service:(?!self\\.)[^(]+\\..+");
	}

	private ElementTool elementTool(Source tool, Source layer) {
		ToolVariables variables = new ToolVariables(compilation, tool);
		String element = variables.element("element", "element");
		variables.view("elementView");
		return new ElementTool(tool.name(), tool.label(), layer.name(), element,
				compilation.expression(tool, "precondition", Set.of("element")), variables.operation(operations, Set.of()));
	}

	private ElementTool action(Source tool, Source layer) {
		ToolVariables variables = new ToolVariables(compilation, tool);
		variables.view("view");
		return new ElementTool(tool.name(), tool.label(), layer.name(), "element", compilation.expression(tool, "precondition", Set.of()),
				variables.operation(operations, Set.of()));
	}
}
