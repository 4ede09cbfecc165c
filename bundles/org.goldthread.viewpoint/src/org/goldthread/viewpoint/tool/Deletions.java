package org.goldthread.viewpoint.tool;

import java.util.List;
import java.util.Optional;

import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.DeleteTool;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.NodeMapping;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;
import org.goldthread.viewpoint.view.View;

/** Deletes what views show, by the tool of their mapping or in the usual way. */
record Deletions(ToolRuns runs, Preconditions preconditions) {

	Optional<String> refusal(View view) {
		Optional<DeleteTool> tool = tool(view);
		if (tool.isEmpty() && isReference(view)) {
			return Optional.of("This line follows from other elements; change " + Words.shortName(view.element()) + " instead");
		}
		return tool.flatMap(own -> preconditions.unmet(own.precondition(), Scope.of(view.element()).with("element", view.element()),
				Words.shortName(view.element()) + " cannot be deleted here"));
	}

	Edit delete(View view) {
		refusal(view).ifPresent(reason -> {
			throw new ToolException(reason);
		});
		Edit usual = DeleteElements.of(List.of(view.element()));
		return tool(view).map(tool -> {
			Scope scope = Scope.of(view.element()).with(tool.elementVariable(), view.element());
			return Edit.of(usual.label(), () -> runs.run(tool.operation(), scope));
		}).orElse(usual);
	}

	private Optional<DeleteTool> tool(View view) {
		return view instanceof NodeView ? runs.specification().nodeMapping(view.mapping()).flatMap(NodeMapping::delete)
				: runs.specification().edgeMapping(view.mapping()).flatMap(EdgeMapping::delete);
	}

	private boolean isReference(View view) {
		return view instanceof EdgeView && runs.specification().edgeMapping(view.mapping()).flatMap(EdgeMapping::element).isEmpty();
	}
}
