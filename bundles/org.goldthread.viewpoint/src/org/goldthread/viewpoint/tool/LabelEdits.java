package org.goldthread.viewpoint.tool;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Optional;

import org.goldthread.model.Labels;
import org.goldthread.model.edit.Edit;
import org.goldthread.viewpoint.expression.EvaluationException;
import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.DirectEdit;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.NodeMapping;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;
import org.goldthread.viewpoint.view.View;

/** Edits labels in place. */
record LabelEdits(ToolRuns runs, Preconditions preconditions) {

	boolean canRename(View view) {
		return directEdit(view).filter(edit -> refusal(edit, view).isEmpty()).isPresent();
	}

	String editText(View view) {
		return directEdit(view).flatMap(DirectEdit::initialText).flatMap(text -> initialText(text, view))
				.orElseGet(() -> view instanceof NodeView node ? node.title() : ((EdgeView) view).label());
	}

	Edit rename(View view, String text) {
		DirectEdit edit = directEdit(view).orElseThrow(() -> new ToolException(notEdited(view)));
		refusal(edit, view).ifPresent(reason -> {
			throw new ToolException(reason);
		});
		Scope scope = scope(Scope.of(view.element()), edit.mask(), text);
		return Edit.of("Rename " + Labels.of(view.element()), () -> runs.run(edit.operation(), scope));
	}

	private Optional<String> refusal(DirectEdit edit, View view) {
		return preconditions.unmet(edit.precondition(), Scope.of(view.element()), notEdited(view));
	}

	private static String notEdited(View view) {
		return "The label of " + Labels.of(view.element()) + " is not edited here";
	}

	/** Empty when it fails: what the figure shows is as good a start. */
	private Optional<String> initialText(Expression text, View view) {
		try {
			return Optional.of(runs.interpreter().text(text, Scope.of(view.element())));
		} catch (EvaluationException failure) {
			return Optional.empty();
		}
	}

	/** All of the text must fit, where Sirius would lose what stands after the last part of the mask. */
	private static Scope scope(Scope scope, String mask, String text) {
		ParsePosition end = new ParsePosition(0);
		Object[] parts = text.isEmpty() ? null : new MessageFormat(mask).parse(text, end);
		if (parts == null || end.getIndex() < text.length()) {
			throw new ToolException(text.isEmpty() ? "A label needs some text" : "\"" + text + "\" is not of the form " + mask);
		}
		Scope filled = scope;
		for (int i = 0; i < parts.length; i++) {
			filled = filled.with(Integer.toString(i), parts[i]).with("arg" + i, parts[i]);
		}
		return filled;
	}

	private Optional<DirectEdit> directEdit(View view) {
		return view instanceof NodeView ? runs.specification().nodeMapping(view.mapping()).flatMap(NodeMapping::directEdit)
				: runs.specification().edgeMapping(view.mapping()).flatMap(EdgeMapping::directEdit);
	}
}
