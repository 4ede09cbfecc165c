package org.goldthread.ui.explorer.tree;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/** What the explorer says while nothing is open: what it is for, and the first steps. */
final class NothingOpenHint {

	private final Composite control;

	NothingOpenHint(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 12).applyTo(control);
		Label words = new Label(control, SWT.WRAP);
		words.setText("The explorer shows an open portfolio as a tree: vision, operating model, programmes, risks, savings, decisions.");
		GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(words);
		Link steps = new Link(control, SWT.NONE);
		steps.setText("<a href=\"org.goldthread.command.welcome\">Start with the Oxfordshire example</a>\n\n"
				+ "<a href=\"org.goldthread.command.openPortfolio\">Open a portfolio…</a>\n\n"
				+ "<a href=\"org.goldthread.command.newPortfolio\">New portfolio…</a>");
		steps.addListener(SWT.Selection, event -> run(event.text));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(steps);
	}

	Composite control() {
		return control;
	}

	private static void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			StatusManager.getManager().handle(Status.error("The first step could not be taken.", e), StatusManager.SHOW);
		}
	}
}
