package org.goldthread.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.ModelOperation;
import org.goldthread.viewpoint.specification.NodeMapping;
import org.goldthread.viewpoint.specification.PaletteTool;

/** Runs the operations of a diagram's tools, inside edits. */
record ToolRuns(Interpreter interpreter, DiagramSpecification specification) {

	/** Runs a tool of the palette; {@code created} hears of each new element that its mappings show. */
	void run(PaletteTool tool, ModelOperation operation, Scope scope, Consumer<EObject> created) {
		List<EObject> all = new ArrayList<>();
		new OperationRun(interpreter, all, new ArrayList<>()).run(operation, scope);
		all.stream().filter(element -> tool.mappings().stream().anyMatch(mapping -> shows(mapping, element))).forEach(created);
	}

	/** Runs an operation; {@code open} hears of each diagram that it leads to, once it is done. */
	void run(ModelOperation operation, Scope scope, Consumer<DiagramLink> open) {
		List<DiagramLink> links = new ArrayList<>();
		new OperationRun(interpreter, new ArrayList<>(), links).run(operation, scope);
		links.forEach(open);
	}

	/** Runs an operation that leads to no diagram. */
	void run(ModelOperation operation, Scope scope) {
		Operations.run(interpreter, operation, scope);
	}

	/** Whether a mapping is for elements of that class. */
	boolean shows(String mapping, EObject element) {
		return specification.nodeMapping(mapping).map(NodeMapping::domainClass)
				.or(() -> specification.edgeMapping(mapping).flatMap(EdgeMapping::element).map(EdgeMapping.EdgeElement::domainClass))
				.filter(domainClass -> domainClass.accepts(element)).isPresent();
	}
}
