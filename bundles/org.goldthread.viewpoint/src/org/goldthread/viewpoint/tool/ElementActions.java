package org.goldthread.viewpoint.tool;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.goldthread.model.Labels;
import org.goldthread.model.edit.Edit;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.ElementTool;
import org.goldthread.viewpoint.specification.ToolMenu;
import org.goldthread.viewpoint.view.View;

/**
 * Double clicks, and the entries that a specification adds to the menu of figures.
 *
 * @param layers names of the layers that are shown now
 */
record ElementActions(ToolRuns runs, Preconditions preconditions, Supplier<Set<String>> layers) {

	Optional<Edit> doubleClick(View view, Consumer<DiagramLink> open) {
		return runs.specification().viewTools().doubleClick(view.mapping()).filter(this::isShown)
				.filter(tool -> refusal(tool, view).isEmpty()).map(tool -> run(tool, view, open));
	}

	List<ToolMenu> menus() {
		return runs.specification().viewTools().menus().stream()
				.map(menu -> new ToolMenu(menu.label(), menu.tools().stream().filter(this::isShown).toList()))
				.filter(menu -> !menu.tools().isEmpty()).toList();
	}

	Optional<String> refusal(ElementTool tool, View view) {
		return preconditions.unmet(tool.precondition(), scope(tool, view).with("element", view.element()),
				tool.label() + " is not possible for " + Words.shortName(view.element()));
	}

	/** Tools that users do not pick by name, double clicks above all, often have no label. */
	Edit run(ElementTool tool, View view, Consumer<DiagramLink> open) {
		boolean isNamed = !tool.label().equals(tool.name());
		return Edit.of((isNamed ? tool.label() : "Change") + " " + Labels.of(view.element()), () -> runs.run(tool.operation(), scope(tool, view), open));
	}

	private static Scope scope(ElementTool tool, View view) {
		return Scope.of(view.element()).with(tool.elementVariable(), view.element());
	}

	private boolean isShown(ElementTool tool) {
		return layers.get().contains(tool.layer());
	}
}
