package org.goldthread.viewpoint.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.specification.ModelOperation;

/** The variables of one tool: those that it declares, by the names written, and those that are computed from them. */
final class ToolVariables {

	private final Compilation compilation;
	private final Source tool;
	private final Set<String> names = new LinkedHashSet<>();
	private final List<Computed> computed = new ArrayList<>();

	/** The variable {@code name} is what {@code value} gives in the context of the variable {@code parent}. */
	private record Computed(String name, String parent, Expression value) {
	}

	ToolVariables(Compilation compilation, Source tool) {
		this.compilation = compilation;
		this.tool = tool;
	}

	/** Declares the variable in a feature of the tool, which holds an element; returns its name. */
	String element(String feature, String usual) {
		Source variable = tool.must(feature);
		String name = variable.name().isBlank() ? usual : variable.name();
		names.add(name);
		addComputed(variable, name);
		return name;
	}

	/** Checks the variable in a feature of the tool, which holds a view: expressions cannot use it. */
	void view(String feature) {
		tool.one(feature).flatMap(variable -> variable.all("subVariables").stream().findFirst()).ifPresent(
				sub -> compilation.fault(sub, "it is computed from a view, but expressions are given elements only; compute it from the variable of the element"));
	}

	/** The names of all variables that hold elements. */
	Set<String> names() {
		return Set.copyOf(names);
	}

	/** The operation of the tool, with these variables and others that its place binds. */
	ModelOperation operation(OperationCompiler operations, Set<String> others) {
		Set<String> known = new LinkedHashSet<>(names);
		known.addAll(others);
		ModelOperation operation = operations.operation(tool, known);
		for (Computed variable : computed.reversed()) {
			operation = new ModelOperation.Derive(variable.name(), variable.parent(), variable.value(), List.of(operation));
		}
		return operation;
	}

	private void addComputed(Source parent, String parentName) {
		for (Source variable : parent.all("subVariables")) {
			computed.add(new Computed(variable.name(), parentName, compilation.must(variable, "computationExpression", names())));
			names.add(variable.name());
			addComputed(variable, variable.name());
		}
	}
}
