package org.goldthread.ui.explorer.problems;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.ui.document.Documents;

/** The menu of a problem: go to it, or mend it. A mend that needs an answer leads to the field that asks for it. */
final class ProblemMenu implements IMenuListener {

	private final ProblemsView view;
	private final TreeViewer viewer;
	private final Documents documents;

	ProblemMenu(ProblemsView view, TreeViewer viewer, Documents documents) {
		this.view = view;
		this.viewer = viewer;
		this.documents = documents;
	}

	@Override
	public void menuAboutToShow(IMenuManager menu) {
		Object row = viewer.getStructuredSelection().getFirstElement();
		if (!(row instanceof Finding finding)) {
			return;
		}
		menu.add(action("Go to element", () -> view.open(finding)));
		List<QuickFix> fixes = finding.fixes();
		if (!fixes.isEmpty()) {
			menu.add(new Separator());
			fixes.forEach(fix -> menu.add(action(fix.label(), () -> run(finding, fix))));
		}
	}

	private void run(Finding finding, QuickFix fix) {
		switch (fix) {
			case QuickFix.Mend mend -> documents.documentOf(finding.element()).ifPresent(document -> document.edits().apply(mend.edit()));
			case QuickFix.FillIn fillIn -> view.openField(fillIn);
		}
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
