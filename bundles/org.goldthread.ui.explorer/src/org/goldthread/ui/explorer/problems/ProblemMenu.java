package org.goldthread.ui.explorer.problems;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.goldthread.rules.Finding;
import org.goldthread.rules.FixAll;
import org.goldthread.rules.QuickFix;
import org.goldthread.ui.explorer.problems.fix.QuestionKind;

/** The menu of problems: go to one, fix the selected ones or all of a rule, accept them, change the rule. */
final class ProblemMenu implements IMenuListener {

	private final ProblemsView view;
	private final TreeViewer viewer;
	private final ProblemActions actions;

	ProblemMenu(ProblemsView view, TreeViewer viewer, ProblemActions actions) {
		this.view = view;
		this.viewer = viewer;
		this.actions = actions;
	}

	@Override
	public void menuAboutToShow(IMenuManager menu) {
		List<Finding> findings = actions.selected();
		if (viewer.getStructuredSelection().size() == 1 && viewer.getStructuredSelection().getFirstElement() instanceof Finding finding && !findings.isEmpty()) {
			menu.add(action("Go to element", () -> view.open(finding)));
		}
		if (viewer.getStructuredSelection().getFirstElement() instanceof MoreRow more) {
			menu.add(action("Show more", () -> view.open(more)));
		}
		if (!findings.isEmpty() && actions.isWritable()) {
			addFixes(menu, findings);
			menu.add(new Separator());
			menu.add(action(findings.size() == 1 ? "Accept…" : "Accept %,d findings…".formatted(findings.size()), actions::accept));
		}
		if (!actions.selectedAcceptances().isEmpty() && actions.isWritable()) {
			menu.add(action("Take acceptance back", actions::takeBack));
		}
		if (!viewer.getStructuredSelection().isEmpty()) {
			menu.add(new Separator());
			menu.add(action("Rule…", actions::rules));
		}
	}

	private void addFixes(IMenuManager menu, List<Finding> findings) {
		menu.add(new Separator());
		if (findings.size() == 1) {
			findings.get(0).fixes().stream().filter(QuickFix.Mend.class::isInstance).map(QuickFix.Mend.class::cast)
					.forEach(mend -> menu.add(action(mend.label(), () -> actions.apply(mend.edit()))));
		}
		if (areOfOneRule(findings)) {
			long mendable = findings.size() == 1 ? 0 : findings.stream().filter(finding -> FixAll.mend(finding).isPresent()).count();
			if (mendable > 0) {
				menu.add(action("Mend %,d without asking".formatted(mendable), () -> actions.mend(findings)));
			}
			QuestionKind.of(findings).forEach(kind -> menu.add(action(kind.label(), () -> actions.ask(findings, kind))));
		}
		if (actions.canFixAll()) {
			menu.add(new Separator());
			menu.add(action("Fix all" + (view.hidesFindings() ? " shown" : "") + " of " + findings.get(0).rule().id() + "…", actions::fixAll));
		}
	}

	private static boolean areOfOneRule(List<Finding> findings) {
		return findings.stream().map(finding -> finding.rule().id()).distinct().count() == 1;
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
