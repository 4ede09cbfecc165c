package org.goldthread.ui.diagram.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.goldthread.model.Identified;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.ui.command.CommandIds;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.diagram.viewer.DiagramViewer;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;
import org.goldthread.ui.image.Images;

/** A menu of what the rules find about a figure, each with its mends. */
final class FindingMenu {

	private final DiagramEditor editor;
	private final DiagramViewer viewer;

	FindingMenu(DiagramEditor editor, DiagramViewer viewer) {
		this.editor = editor;
		this.viewer = viewer;
	}

	/** Opens at the mouse. */
	void show(Shown shown) {
		MenuManager manager = new MenuManager();
		fill(manager, shown);
		Menu menu = manager.createContextMenu(viewer.getControl());
		menu.setVisible(true);
		viewer.getControl().getDisplay().asyncExec(() -> {
			if (!menu.isDisposed() && !menu.isVisible()) {
				manager.dispose();
			}
		});
	}

	/** Adds an entry for each finding, and below it what mends it. */
	void fill(IMenuManager menu, Shown shown) {
		for (Finding finding : findings(shown)) {
			menu.add(new FindingAction(finding));
			for (QuickFix fix : finding.fixes()) {
				menu.add(new FixAction(finding, fix.label()));
			}
		}
	}

	/** What the rules find about what a figure shows. */
	List<Finding> findings(Shown shown) {
		return shown.marks().worst().isEmpty() ? List.of() : editor.document().problems().current().of(shown.view().element());
	}

	private void fix(Finding finding) {
		Command command = editor.getSite().getService(ICommandService.class).getCommand(CommandIds.FIX);
		Map<String, String> parameters = Map.of(CommandIds.FIX_ELEMENT, ((Identified) finding.element()).getId(), CommandIds.FIX_RULE,
				finding.rule().id());
		try {
			editor.getSite().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException exception) {
			ErrorHandler.show(new ErrorReport("The problem could not be mended from here.", DataSafety.UNCHANGED,
					"Mend it in the problems view.", exception));
		}
	}

	/** Says what is wrong; leads to the properties, where it can be put right by hand. */
	private final class FindingAction extends Action {

		private final Finding finding;

		private FindingAction(Finding finding) {
			super(finding.message().replace("&", "&&"));
			this.finding = finding;
			setImageDescriptor(editor.getSite().getService(Images.class)
					.actionDescriptor("finding-" + finding.severity().name().toLowerCase(Locale.ROOT)));
		}

		@Override
		public void run() {
			editor.getSite().getService(ElementOpener.class).openProperties(finding.element());
		}
	}

	/** Mends it, asking for what only people know. */
	private final class FixAction extends Action {

		private final Finding finding;

		private FixAction(Finding finding, String label) {
			super(label.replace("&", "&&"));
			this.finding = finding;
			setImageDescriptor(editor.getSite().getService(Images.class).actionDescriptor("fix"));
		}

		@Override
		public void run() {
			fix(finding);
		}
	}
}
