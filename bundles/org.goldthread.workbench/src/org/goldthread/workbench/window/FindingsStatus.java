package org.goldthread.workbench.window;

import java.util.Optional;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.rules.Findings;
import org.goldthread.rules.Severity;
import org.goldthread.ui.command.CommandIds;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.DocumentsListener;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Counts the findings of the active portfolio in the status line, a disc and a number for each severity, as soon as it is checked; a click shows them. */
final class FindingsStatus extends ContributionItem implements DocumentsListener, DocumentListener {

	private final IWorkbenchWindow window;
	private final Documents documents;
	private final Runnable refresh = this::refresh;
	private Optional<PortfolioDocument> counted = Optional.empty();
	private ToolBar bar;

	private FindingsStatus(IWorkbenchWindow window) {
		super("org.goldthread.status.findings");
		this.window = window;
		documents = window.getService(Documents.class);
	}

	static void install(IWorkbenchWindow window, IStatusLineManager status) {
		FindingsStatus item = new FindingsStatus(window);
		status.add(item);
		status.update(true);
		item.documents.addListener(item);
		window.getService(WorkbenchTheme.class).addListener(item.refresh);
		window.getShell().addDisposeListener(event -> item.stop());
		item.activated(item.documents.active());
	}

	@Override
	public void fill(Composite parent) {
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		for (Severity severity : Severity.values()) {
			ToolItem count = new ToolItem(bar, SWT.PUSH);
			count.setData(severity);
			count.addListener(SWT.Selection, event -> Commands.run(window, CommandIds.VALIDATE));
		}
		refresh();
	}

	@Override
	public void activated(Optional<PortfolioDocument> document) {
		stopCounting();
		counted = document;
		counted.ifPresent(active -> {
			active.addListener(this);
			active.problems().addListener(refresh);
		});
		refresh();
	}

	@Override
	public void reverted() {
		activated(counted);
	}

	private void refresh() {
		if (bar == null || bar.isDisposed()) {
			return;
		}
		Images images = window.getService(Images.class);
		Findings findings = counted.map(document -> document.problems().current()).orElseGet(Findings::none);
		for (ToolItem item : bar.getItems()) {
			Severity severity = (Severity) item.getData();
			int number = findings.count(severity);
			item.setImage(images.of(severity));
			item.setText(Integer.toString(number));
			item.setToolTipText(number == 1 ? "1 " + severity.word() : number + " " + plural(severity));
		}
		bar.setVisible(counted.filter(document -> document.problems().isChecked()).isPresent());
		bar.getParent().layout(true);
	}

	private void stop() {
		documents.removeListener(this);
		window.getService(WorkbenchTheme.class).removeListener(refresh);
		stopCounting();
	}

	private void stopCounting() {
		counted.ifPresent(document -> {
			document.removeListener(this);
			document.problems().removeListener(refresh);
		});
	}

	private static String plural(Severity severity) {
		return severity == Severity.INFO ? "notes" : severity.word() + "s";
	}
}
