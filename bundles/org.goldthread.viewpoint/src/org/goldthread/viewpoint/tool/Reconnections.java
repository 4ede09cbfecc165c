package org.goldthread.viewpoint.tool;

import java.util.List;
import java.util.Optional;

import org.goldthread.model.Labels;
import org.goldthread.model.edit.Edit;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.EdgeEnd;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.ReconnectTool;

/** Leads ends of edges elsewhere. */
record Reconnections(ToolRuns runs, Preconditions preconditions, Words words) {

	Optional<String> startRefusal(String edgeMapping, EdgeEnd end) {
		return tools(edgeMapping, end).isEmpty() ? Optional.of("The " + (end == EdgeEnd.SOURCE ? "start" : "end")
				+ " of this line stays where it is; delete the line and draw another one") : Optional.empty();
	}

	Optional<String> refusal(Reconnection wanted) {
		Optional<String> never = startRefusal(wanted.edge().mapping(), wanted.end());
		if (never.isPresent()) {
			return never;
		}
		if (wanted.from().key().equals(wanted.to().key())) {
			return Optional.of("The line is at " + Words.shortName(wanted.to().element()) + " already");
		}
		return unfit(wanted).or(() -> tool(wanted).isPresent() ? Optional.empty() : unmet(wanted, toolsFor(wanted).get(0)));
	}

	Edit reconnect(Reconnection wanted) {
		refusal(wanted).ifPresent(reason -> {
			throw new ToolException(reason);
		});
		ReconnectTool tool = tool(wanted).orElseThrow();
		Scope scope = Scope.of(wanted.edge().element()).with(tool.sourceVariable(), wanted.from().element())
				.with(tool.targetVariable(), wanted.to().element()).with(tool.elementVariable(), wanted.edge().element());
		return Edit.of("Reconnect " + Labels.of(wanted.edge().element()) + " to " + Words.shortName(wanted.to().element()),
				() -> runs.run(tool.operation(), scope));
	}

	private Optional<String> unfit(Reconnection wanted) {
		EdgeMapping mapping = runs.specification().edgeMapping(wanted.edge().mapping()).orElseThrow();
		boolean source = wanted.end() == EdgeEnd.SOURCE;
		List<String> fitting = source ? mapping.sources() : mapping.targets();
		if (fitting.contains(wanted.to().mapping())) {
			return Optional.empty();
		}
		return Optional.of(mapping.label() + (source ? " starts at " : " leads to ") + words.oneOf(fitting) + (source ? ", not at " : ", not to ")
				+ words.one(wanted.to().mapping()));
	}

	private Optional<ReconnectTool> tool(Reconnection wanted) {
		return toolsFor(wanted).stream().filter(tool -> unmet(wanted, tool).isEmpty()).findFirst();
	}

	private Optional<String> unmet(Reconnection wanted, ReconnectTool tool) {
		Scope scope = Scope.of(wanted.edge().element()).with("source", wanted.from().element()).with("target", wanted.to().element())
				.with("element", wanted.edge().element());
		return preconditions.unmet(tool.precondition(), scope, "The line cannot be led to " + Words.shortName(wanted.to().element()));
	}

	private List<ReconnectTool> toolsFor(Reconnection wanted) {
		return tools(wanted.edge().mapping(), wanted.end());
	}

	private List<ReconnectTool> tools(String edgeMapping, EdgeEnd end) {
		return runs.specification().viewTools().reconnections(edgeMapping).stream().filter(tool -> tool.ends().contains(end)).toList();
	}
}
