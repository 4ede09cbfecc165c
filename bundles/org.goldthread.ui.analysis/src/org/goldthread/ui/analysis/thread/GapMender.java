package org.goldthread.ui.analysis.thread;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;
import org.goldthread.analysis.thread.ThreadGap;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Element;
import org.goldthread.ui.command.CommandIds;

/** Finds what closes the gaps of one element's thread as the rules see it now, and runs the workbench's command that asks. UI thread only. */
final class GapMender {

	private record Subject(PortfolioDocument document, Element element) {
	}

	private final IServiceLocator services;
	private final Runnable checked;
	private Optional<Subject> subject = Optional.empty();

	/**
	 * One that is about nothing yet.
	 *
	 * @param checked runs when the rules have found something else, so that other gaps may be mended
	 */
	GapMender(IServiceLocator services, Runnable checked) {
		this.services = services;
		this.checked = checked;
	}

	/** From now on it is about the gaps of {@code element}. */
	void attend(PortfolioDocument document, Element element) {
		forget();
		subject = Optional.of(new Subject(document, element));
		document.problems().addListener(checked);
	}

	/** From now on nothing can be mended. */
	void forget() {
		subject.ifPresent(about -> about.document().problems().removeListener(checked));
		subject = Optional.empty();
	}

	/** What closes a gap; empty where no rule asks for it, before the first check, and where nothing may be changed. */
	Optional<GapMend> mend(ThreadGap gap) {
		return subject.filter(about -> about.document().readOnlyReason().isEmpty())
				.flatMap(about -> GapMend.of(gap, about.document().problems().current().of(about.element())));
	}

	/** Asks for what is missing. */
	void run(GapMend fix) {
		subject.ifPresent(about -> {
			Command command = services.getService(ICommandService.class).getCommand(CommandIds.FIX);
			try {
				services.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command,
						Map.of(CommandIds.FIX_ELEMENT, EcoreUtil.getID(about.element()), CommandIds.FIX_RULE, fix.ruleId())), null);
			} catch (CommandException e) {
				StatusManager.getManager().handle(Status.error("The gap could not be mended.", e), StatusManager.SHOW);
			}
		});
	}
}
