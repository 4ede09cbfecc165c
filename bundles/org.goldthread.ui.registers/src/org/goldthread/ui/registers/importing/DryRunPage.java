package org.goldthread.ui.registers.importing;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.goldthread.ui.registers.importing.DryRunLine.Kind;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Works out in the background what an import would do, and shows it; nothing has happened yet. */
final class DryRunPage extends WizardPage {

	/** The name of the page in its wizard. */
	static final String NAME = "dryRun";

	private final ImportJourney journey;
	private final WorkbenchTheme theme;
	private Composite chips;
	private DryRunTable table;
	private Optional<DryRun> shown = Optional.empty();
	private boolean comparing;

	DryRunPage(ImportJourney journey, WorkbenchTheme theme) {
		super(NAME, "What would change", null);
		this.journey = journey;
		this.theme = theme;
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		chips = new Composite(area, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.spacing = 8;
		chips.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 32).applyTo(chips);
		table = new DryRunTable(area, theme);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		journey.onChange(this::portfolioChanged);
		setControl(area);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			compareSoon();
		}
	}

	@Override
	public boolean isPageComplete() {
		return journey.dryRun().filter(run -> !run.changesNothing()).isPresent();
	}

	@Override
	public IWizardPage getPreviousPage() {
		return getWizard().getPage(journey.columns().isPresent() ? ColumnsPage.NAME : "file");
	}

	private void portfolioChanged() {
		if (getControl() != null && !getControl().isDisposed() && isCurrentPage()) {
			compareSoon();
		}
	}

	/** The wizard has to show this page before it shows the progress of its work. */
	private void compareSoon() {
		getControl().getDisplay().asyncExec(() -> {
			if (!getControl().isDisposed() && isCurrentPage() && !comparing) {
				compare();
			}
		});
	}

	private void compare() {
		if (journey.dryRun().isEmpty() && !run()) {
			return;
		}
		if (!shown.equals(journey.dryRun())) {
			shown = journey.dryRun();
			show(shown.orElseThrow());
		}
	}

	private boolean run() {
		ImportJourney.Comparison comparison = journey.comparison();
		comparing = true;
		try {
			getContainer().run(true, true, monitor -> compare(comparison, monitor));
			return true;
		} catch (InterruptedException cancelled) {
			getContainer().showPage(getPreviousPage());
			return false;
		} catch (InvocationTargetException e) {
			ILog.get().error("The import could not be worked out", e.getCause());
			setErrorMessage("What would change could not be worked out; the error log says more. Nothing has changed.");
			return false;
		} finally {
			comparing = false;
		}
	}

	/** The portfolio must not change while it is read, so even a cancelled comparison is waited for. */
	private void compare(ImportJourney.Comparison comparison, IProgressMonitor monitor) throws InterruptedException {
		monitor.beginTask("Comparing the file with the portfolio\u2026", IProgressMonitor.UNKNOWN);
		try {
			DryRun found = comparison.run(monitor::isCanceled);
			if (!monitor.isCanceled()) {
				getControl().getDisplay().syncExec(() -> journey.show(found));
				return;
			}
		} catch (CancellationException cancelled) {
			monitor.setTaskName("Cancelled");
		}
		throw new InterruptedException();
	}

	private void show(DryRun run) {
		for (Control chip : chips.getChildren()) {
			chip.dispose();
		}
		chip(run.count(Kind.ADDED), "added", Kind.ADDED.colour());
		chip(run.count(Kind.CHANGED), "changed", Kind.CHANGED.colour());
		chip(run.unchanged(), "unchanged", "role");
		chip(run.count(Kind.REFUSED), "refused", run.count(Kind.REFUSED) == 0 ? "role" : Kind.REFUSED.colour());
		if (run.count(Kind.LEFT_OUT) > 0) {
			chip(run.count(Kind.LEFT_OUT), "left out", Kind.LEFT_OUT.colour());
		}
		chips.layout(true);
		table.show(run);
		setErrorMessage(null);
		setMessage(words(run), run.count(Kind.REFUSED) > 0 ? WARNING : NONE);
		setPageComplete(isPageComplete());
		table.setFocus();
	}

	private static String words(DryRun run) {
		if (run.changesNothing()) {
			return run.count(Kind.REFUSED) == 0 ? "The file says what the portfolio says: there is nothing to import."
					: "Nothing would change: what differs is refused, and the list says why.";
		}
		return run.count(Kind.REFUSED) == 0 ? "Nothing has changed yet. Import makes all of it in one step, which one undo takes back."
				: "What is refused stays out, and the rest is imported in one step, which one undo takes back.";
	}

	private void chip(int count, String word, String colour) {
		new CountChip(chips, theme, "%,d %s".formatted(count, word), colour);
	}
}
