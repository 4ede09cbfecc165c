package org.goldthread.cli.diagram;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.cli.CommandFailure;
import org.goldthread.model.Diagram;
import org.goldthread.model.Portfolio;
import org.goldthread.render.export.DiagramExport;
import org.goldthread.render.export.DiagramSource;
import org.goldthread.render.export.ExportOptions;
import org.goldthread.render.icon.ConceptIconSet;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.kind.DiagramKind;
import org.goldthread.viewpoint.kind.DiagramKinds;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EvaluationProblem;

/** A diagram of a portfolio, evaluated and ready to be drawn. */
final class DrawnDiagram {

	private final DiagramExport export = new DiagramExport(new TextMeasure(), new ConceptIconSet());
	private final DiagramSource source;

	private DrawnDiagram(DiagramSource source) {
		this.source = source;
	}

	/** Evaluates a diagram of its scope, or of the whole portfolio where it has none. */
	static DrawnDiagram of(Portfolio portfolio, Diagram diagram, DiagramKinds kinds) throws CommandFailure {
		String name = diagram.getKind() == null ? "" : diagram.getKind();
		DiagramKind kind = kinds.named(name).orElseThrow(() -> CommandFailure.file("the diagram " + diagram.getName() + " is of the kind \""
				+ name + "\", which is not known here; the kinds are " + String.join(", ", kinds.names()), null));
		EObject target = diagram.getScope() == null ? portfolio : diagram.getScope();
		if (!kind.specification().domainClass().accepts(target)) {
			throw CommandFailure.file("the diagram " + diagram.getName() + " is of a " + target.eClass().getName()
					+ ", for which there is no " + name + "; choose another scope for it", null);
		}
		DiagramContents contents = kind.evaluator().evaluate(kind.specification(), target, Set.copyOf(diagram.getLayers()),
				Set.copyOf(diagram.getFilters()));
		return new DrawnDiagram(new DiagramSource(portfolio, diagram, contents, kind.presentation()));
	}

	String svg(ExportOptions options) {
		return export.svg(source, options);
	}

	byte[] png(ExportOptions options) {
		return export.png(source, options);
	}

	/** A sentence for each expression of the specification that failed. */
	List<String> problems() {
		return source.contents().problems().stream().map(DrawnDiagram::sentence).toList();
	}

	private static String sentence(EvaluationProblem problem) {
		return "the specification of the diagram is at fault in " + problem.place() + ": " + problem.expression() + " ("
				+ problem.reason() + ")";
	}
}
