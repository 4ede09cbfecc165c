package org.goldthread.ui.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.goldthread.model.Identified;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.ui.command.CommandIds;
import org.goldthread.ui.error.DataSafety;
import org.goldthread.ui.error.ErrorHandler;
import org.goldthread.ui.error.ErrorReport;
import org.goldthread.ui.image.Images;

/** Entries of a menu that say what the rules find, each with its mends. */
public final class FindingActions {

	private final IServiceLocator services;

	/** Entries of a part. */
	public FindingActions(IServiceLocator services) {
		this.services = services;
	}

	/** Adds an entry for each finding, and below it one for each of its mends. */
	public void fill(IMenuManager menu, List<Finding> findings) {
		for (Finding finding : findings) {
			menu.add(new FindingAction(finding));
			for (QuickFix fix : finding.fixes()) {
				menu.add(new FixAction(finding, fix.label()));
			}
		}
	}

	private void fix(Finding finding) {
		Command command = services.getService(ICommandService.class).getCommand(CommandIds.FIX);
		Map<String, String> parameters = Map.of(CommandIds.FIX_ELEMENT, ((Identified) finding.element()).getId(), CommandIds.FIX_RULE,
				finding.rule().id());
		try {
			services.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
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
			setImageDescriptor(services.getService(Images.class)
					.actionDescriptor("finding-" + finding.severity().name().toLowerCase(Locale.ROOT)));
		}

		@Override
		public void run() {
			services.getService(ElementOpener.class).openProperties(finding.element());
		}
	}

	/** Mends it, asking for what only people know. */
	private final class FixAction extends Action {

		private final Finding finding;

		private FixAction(Finding finding, String label) {
			super(label.replace("&", "&&"));
			this.finding = finding;
			setImageDescriptor(services.getService(Images.class).actionDescriptor("fix"));
		}

		@Override
		public void run() {
			fix(finding);
		}
	}
}
