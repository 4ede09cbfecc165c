package org.goldthread.ui.registers.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.goldthread.model.Element;
import org.goldthread.model.Identified;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.ui.command.CommandIds;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;
import org.goldthread.ui.image.Images;

/** A menu of what the rules find about a row, each with its mends. */
final class RowFindings {

	private final RegisterEditor editor;
	private final RegisterPage page;

	RowFindings(RegisterEditor editor, RegisterPage page) {
		this.editor = editor;
		this.page = page;
	}

	/** Opens at the mouse, for the first selected row that has a problem. */
	void show() {
		List<Finding> findings = page.table().selectedRows().stream().map(page.table().contents()::findings).filter(found -> !found.isEmpty())
				.findFirst().orElse(List.of());
		if (findings.isEmpty()) {
			editor.hint("Select a row first that has the mark of a problem");
			return;
		}
		MenuManager manager = new MenuManager();
		fill(manager, findings);
		Menu menu = manager.createContextMenu(page.table().control());
		menu.setVisible(true);
	}

	/** Adds an entry for each finding about a row, and below it what mends it. */
	void fill(IMenuManager menu, Element row) {
		fill(menu, page.table().contents().findings(row));
	}

	private void fill(IMenuManager menu, List<Finding> findings) {
		for (Finding finding : findings) {
			menu.add(new FindingAction(finding));
			for (QuickFix fix : finding.fixes()) {
				menu.add(new FixAction(finding, fix.label()));
			}
		}
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
