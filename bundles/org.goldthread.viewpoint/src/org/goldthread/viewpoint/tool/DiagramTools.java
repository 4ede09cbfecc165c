package org.goldthread.viewpoint.tool;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.DeleteTool;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.DirectEdit;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.ModelOperation;
import org.goldthread.viewpoint.specification.NodeMapping;
import org.goldthread.viewpoint.specification.PaletteTool;
import org.goldthread.viewpoint.view.DiagramEvaluator;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;
import org.goldthread.viewpoint.view.View;

/**
 * What users can do in one diagram. Each tool becomes one edit, which is one step of undo; making the edit changes
 * nothing yet. An edit that fails throws a {@link ToolException} or an
 * {@link org.goldthread.viewpoint.expression.EvaluationException} when it is applied, and leaves the model as it was.
 */
public final class DiagramTools {

	private final Interpreter interpreter;
	private final DiagramSpecification specification;
	private final ToolRefusals refusals;

	/**
	 * @param evaluator the one that evaluates the diagram
	 * @param target the element that the diagram is of
	 */
	public DiagramTools(DiagramEvaluator evaluator, DiagramSpecification specification, EObject target) {
		interpreter = evaluator.interpreter(specification);
		this.specification = specification;
		refusals = new ToolRefusals(interpreter, specification, target);
	}

	/**
	 * Why the tool makes no node in {@code container}, in one sentence; empty when it does.
	 *
	 * @param container the diagram's own element, for a node of the top level
	 */
	public Optional<String> createRefusal(CreateNodeTool tool, EObject container) {
		return refusals.create(tool, container);
	}

	/**
	 * The edit "New workstream".
	 *
	 * @param container the diagram's own element, for a node of the top level
	 * @param created hears of each new element that the tool's mappings show, once the tool is done, inside the same step of undo
	 */
	public Edit createNode(CreateNodeTool tool, EObject container, Consumer<EObject> created) {
		return Edit.of("New " + inSentence(tool.label()),
				() -> run(tool, tool.operation(), Scope.of(container).with(tool.containerVariable(), container), created));
	}

	/** Why no edge of the tool starts at {@code source}, in one sentence; empty when one may. */
	public Optional<String> startRefusal(CreateEdgeTool tool, NodeView source) {
		return refusals.start(tool, source);
	}

	/** Why the tool does not connect the two, in one sentence; empty when it does. */
	public Optional<String> connectRefusal(CreateEdgeTool tool, NodeView source, NodeView target) {
		return refusals.connect(tool, source, target);
	}

	/** Whether the tool connects the two. */
	public boolean canConnect(CreateEdgeTool tool, NodeView source, NodeView target) {
		return connectRefusal(tool, source, target).isEmpty();
	}

	/**
	 * The edit "Connect WS-03 to TC2".
	 *
	 * @param created hears of each new element that the tool's mappings show, once the tool is done, inside the same step of undo
	 */
	public Edit connect(CreateEdgeTool tool, NodeView source, NodeView target, Consumer<EObject> created) {
		Scope scope = Scope.of(source.element()).with(tool.sourceVariable(), source.element()).with(tool.targetVariable(), target.element());
		return Edit.of("Connect " + shortName(source.element()) + " to " + shortName(target.element()),
				() -> run(tool, tool.operation(), scope, created));
	}

	/** Whether users may edit the label of the view in place. */
	public boolean canRename(View view) {
		return directEdit(view).filter(edit -> edit.precondition().isEmpty()
				|| interpreter.condition(edit.precondition().get(), Scope.of(view.element()))).isPresent();
	}

	/** The text that users start with when they edit a label in place. */
	public String editText(View view) {
		return directEdit(view).flatMap(DirectEdit::initialText).map(text -> interpreter.text(text, Scope.of(view.element())))
				.orElseGet(() -> view instanceof NodeView node ? node.title() : ((EdgeView) view).label());
	}

	/**
	 * The edit "Rename WS-03 Customer front door".
	 *
	 * @throws ToolException when the label cannot be edited, or not to this text
	 */
	public Edit rename(View view, String text) {
		DirectEdit edit = directEdit(view).orElseThrow(() -> new ToolException("The label of " + Labels.of(view.element()) + " is not edited here"));
		Scope scope = maskScope(Scope.of(view.element()), edit.mask(), text);
		return Edit.of("Rename " + Labels.of(view.element()), () -> new OperationRun(interpreter, new ArrayList<>()).run(edit.operation(), scope));
	}

	/** Why the view cannot be deleted, in one sentence; empty when it can. */
	public Optional<String> deleteRefusal(View view) {
		Optional<DeleteTool> tool = deleteTool(view);
		if (tool.isEmpty() && isReference(view)) {
			return Optional.of("This line follows from other elements; change " + shortName(view.element()) + " instead");
		}
		return tool.flatMap(own -> refusals.delete(own, view));
	}

	/**
	 * The edit that deletes what the view shows from the portfolio; nothing keeps referring to it.
	 *
	 * @throws ToolException when it cannot be deleted
	 */
	public Edit delete(View view) {
		deleteRefusal(view).ifPresent(reason -> {
			throw new ToolException(reason);
		});
		Edit usual = DeleteElements.of(List.of(view.element()));
		return deleteTool(view).map(tool -> {
			Scope scope = Scope.of(view.element()).with(tool.elementVariable(), view.element());
			return Edit.of(usual.label(), () -> new OperationRun(interpreter, new ArrayList<>()).run(tool.operation(), scope));
		}).orElse(usual);
	}

	private void run(PaletteTool tool, ModelOperation operation, Scope scope, Consumer<EObject> created) {
		List<EObject> all = new ArrayList<>();
		new OperationRun(interpreter, all).run(operation, scope);
		all.stream().filter(element -> tool.mappings().stream().anyMatch(mapping -> shows(mapping, element))).forEach(created);
	}

	private boolean shows(String mapping, EObject element) {
		return specification.nodeMapping(mapping).map(NodeMapping::domainClass)
				.or(() -> specification.edgeMapping(mapping).flatMap(EdgeMapping::element).map(EdgeMapping.EdgeElement::domainClass))
				.filter(domainClass -> domainClass.accepts(element)).isPresent();
	}

	private static Scope maskScope(Scope scope, String mask, String text) {
		try {
			Object[] parts = new MessageFormat(mask).parse(text);
			Scope filled = scope;
			for (int i = 0; i < parts.length; i++) {
				filled = filled.with(Integer.toString(i), parts[i]).with("arg" + i, parts[i]);
			}
			return filled;
		} catch (ParseException different) {
			throw new ToolException(text.isEmpty() ? "A label needs some text" : "\"" + text + "\" is not of the form " + mask, different);
		}
	}

	private Optional<DirectEdit> directEdit(View view) {
		return view instanceof NodeView ? specification.nodeMapping(view.mapping()).flatMap(NodeMapping::directEdit)
				: specification.edgeMapping(view.mapping()).flatMap(EdgeMapping::directEdit);
	}

	private Optional<DeleteTool> deleteTool(View view) {
		return view instanceof NodeView ? specification.nodeMapping(view.mapping()).flatMap(NodeMapping::delete)
				: specification.edgeMapping(view.mapping()).flatMap(EdgeMapping::delete);
	}

	private boolean isReference(View view) {
		return view instanceof EdgeView && specification.edgeMapping(view.mapping()).flatMap(EdgeMapping::element).isEmpty();
	}

	static String shortName(EObject element) {
		return element instanceof Element named && named.getReference() != null && !named.getReference().isBlank()
				? named.getReference()
				: Labels.of(element);
	}

	/** The label as it stands inside a sentence; one that starts with an abbreviation stays as it is. */
	static String inSentence(String label) {
		boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
		return abbreviation ? label : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
	}
}
