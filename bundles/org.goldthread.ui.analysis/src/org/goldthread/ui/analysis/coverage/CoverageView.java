package org.goldthread.ui.analysis.coverage;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.goldthread.analysis.coverage.OutcomeCoverage;
import org.goldthread.analysis.step.Steps;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.document.background.SettledWork;
import org.goldthread.ui.view.PortfolioView;
import org.goldthread.ui.view.Stages;

/** Which workstreams serve which outcomes with what weight, what nobody serves, and what each outcome gets. */
public final class CoverageView extends PortfolioView {

	private Optional<OutcomeCoverage> coverage = Optional.empty();
	private Label summary;
	private MatrixCanvas canvas;

	@Override
	protected void createContent(Composite area) {
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(summary);
		canvas = new MatrixCanvas(area, theme(), element -> offer(List.of(element)), this::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
	}

	@Override
	protected Control focusControl() {
		return canvas;
	}

	@Override
	protected Label summary() {
		return summary;
	}

	@Override
	protected SettledWork.Pass pass(PortfolioDocument document) {
		return Stages.of(new Steps().compute(() -> OutcomeCoverage.computation(document.portfolio()), found -> coverage = Optional.of(found))
				.once(() -> coverage.ifPresent(this::show)));
	}

	@Override
	protected void forget() {
		coverage = Optional.empty();
		canvas.show(CoverageMatrix.EMPTY);
		showHint(document().isEmpty() ? "Open a portfolio to see which workstreams serve which outcomes, and what is served by nobody." : WORKING);
	}

	@Override
	protected void selectedElsewhere(EObject element) {
		// the matrix shows the whole portfolio whatever is selected
	}

	@Override
	protected void themeChanged() {
		canvas.redraw();
	}

	private void show(OutcomeCoverage found) {
		if (found.workstreams().isEmpty() || found.outcomes().isEmpty()) {
			showHint("The matrix needs workstreams and outcomes. Add outcomes to a theme of the vision and workstreams to a programme in the explorer, "
					+ "then say what each workstream contributes.");
			return;
		}
		summary.setText(CoverageCells.summary(found));
		canvas.show(CoverageCells.of(found));
		showContent();
	}
}
