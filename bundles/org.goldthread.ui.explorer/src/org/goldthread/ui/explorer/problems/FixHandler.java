package org.goldthread.ui.explorer.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.Finding;
import org.goldthread.rules.FixAll;
import org.goldthread.ui.command.CommandIds;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.explorer.problems.fix.FixAllDialog;
import org.goldthread.ui.explorer.problems.fix.QuestionKind;

/**
 * Mends what one rule finds on one element of the active portfolio, with the grid where something has to be asked. Does nothing
 * when the rule finds nothing there any more, or the portfolio can only be read.
 */
public final class FixHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		window.getService(Documents.class).active().filter(document -> document.readOnlyReason().isEmpty())
				.ifPresent(document -> fix(window.getShell(), document, event.getParameter(CommandIds.FIX_ELEMENT), event.getParameter(CommandIds.FIX_RULE)));
		return null;
	}

	private static void fix(Shell shell, PortfolioDocument document, String elementId, String ruleId) {
		EObject element = document.resource().getEObject(elementId);
		List<Finding> findings = element == null ? List.of() : document.problems().complete().of(element).stream()
				.filter(finding -> finding.rule().id().equals(ruleId)).toList();
		if (!findings.isEmpty()) {
			edit(shell, document, findings).ifPresent(document.edits()::apply);
		}
	}

	private static Optional<Edit> edit(Shell shell, PortfolioDocument document, List<Finding> findings) {
		List<QuestionKind> kinds = QuestionKind.of(findings);
		return kinds.isEmpty() ? Optional.of(FixAll.mends(findings.get(0).rule(), findings, LocalDate.now()))
				: new FixAllDialog(shell, document.portfolio(), findings, kinds.get(0)).ask();
	}
}
