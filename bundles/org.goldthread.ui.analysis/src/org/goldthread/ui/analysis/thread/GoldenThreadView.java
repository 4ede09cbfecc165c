package org.goldthread.ui.analysis.thread;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.goldthread.analysis.savings.CountedLines;
import org.goldthread.analysis.step.Steps;
import org.goldthread.analysis.thread.GoldenThread;
import org.goldthread.analysis.thread.ThreadTrace;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.document.background.SettledWork;
import org.goldthread.model.Diagram;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.model.SavingsLine;
import org.goldthread.ui.view.PortfolioView;
import org.goldthread.ui.view.Stages;

/** What the selected element is for and what it rests on, as chains that can be walked, with what is missing in words. */
public final class GoldenThreadView extends PortfolioView {

	private record Prepared(GoldenThread thread, Set<SavingsLine> counted) {
	}

	private Optional<Prepared> prepared = Optional.empty();
	private Optional<ThreadOverview> shown = Optional.empty();
	private CLabel subject;
	private Label summary;
	private PathCanvas canvas;
	private GapMender mender;

	@Override
	protected void createContent(Composite area) {
		Composite heading = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		GridLayoutFactory.fillDefaults().margins(4, 0).spacing(0, 2).applyTo(heading);
		subject = new CLabel(heading, SWT.NONE);
		subject.setMargins(0, 2, 0, 2);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(subject);
		summary = new Label(heading, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		mender = new GapMender(getSite(), () -> canvas.refresh());
		canvas = new PathCanvas(area, theme(), images(), element -> offer(List.of(element)), this::open, mender);
		canvas.addListener(SWT.Dispose, event -> mender.forget());
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
		Optional<Element> element = selected(document).flatMap(Elements::enclosingElement)
				.filter(found -> !(found instanceof Portfolio || found instanceof Diagram));
		if (element.isEmpty()) {
			return Stages.of(() -> showHint("Select an outcome, a workstream, a saving, a risk or anything else in the explorer or in a diagram: its "
					+ "golden thread appears here, up to the outcomes of the vision and down to money, risks and decisions."));
		}
		Steps steps = new Steps();
		if (prepared.isEmpty()) {
			prepare(steps, document.portfolio());
		}
		ThreadTrace[] trace = new ThreadTrace[1];
		return Stages.of(steps.compute(() -> prepared.orElseThrow().thread().tracing(element.get()), found -> trace[0] = found)
				.compute(() -> ThreadOverview.computation(trace[0], prepared.orElseThrow().counted()), found -> show(document, found)));
	}

	@Override
	protected void forget() {
		outdated();
		shown = Optional.empty();
		mender.forget();
		canvas.show(List.of());
		showHint(document().isEmpty() ? "Open a portfolio to follow its golden thread from any element to outcomes, money, risks and decisions."
				: WORKING);
	}

	@Override
	protected void outdated() {
		prepared = Optional.empty();
	}

	@Override
	protected void selectedElsewhere(EObject element) {
		request();
	}

	@Override
	protected void themeChanged() {
		shown.ifPresent(overview -> subject.setImage(images().of(overview.element())));
		canvas.redraw();
	}

	private void prepare(Steps steps, Portfolio portfolio) {
		Set<SavingsLine> counted = Collections.newSetFromMap(new IdentityHashMap<>());
		steps.once(this::sayWorking)
				.compute(() -> CountedLines.computation(portfolio), lines -> counted.addAll(lines.counted()))
				.compute(() -> GoldenThread.computation(portfolio), thread -> prepared = Optional.of(new Prepared(thread, counted)));
	}

	private void show(PortfolioDocument document, ThreadOverview overview) {
		mender.attend(document, overview.element());
		subject.setImage(images().of(overview.element()));
		subject.setText(Labels.of(overview.element()).replace("&", "&&"));
		summary.setText(overview.summary());
		if (shown.filter(overview::equals).isPresent()) {
			canvas.refresh();
		} else {
			canvas.show(overview.sections());
		}
		shown = Optional.of(overview);
		showContent();
	}
}
