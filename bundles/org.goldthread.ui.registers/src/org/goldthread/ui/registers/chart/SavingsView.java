package org.goldthread.ui.registers.chart;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.goldthread.analysis.savings.SavingsByYear;
import org.goldthread.analysis.step.Steps;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.document.background.SettledWork;
import org.goldthread.render.chart.BarChart;
import org.goldthread.render.chart.ChartPicture;
import org.goldthread.render.theme.Theme;
import org.goldthread.ui.registers.export.ExemptChoice;
import org.goldthread.ui.view.PictureActions;
import org.goldthread.ui.view.PortfolioView;
import org.goldthread.ui.view.Stages;
import org.goldthread.ui.view.ViewPicture;

/** What the portfolio saves in each financial year, and the required total where it stands for the same. */
public final class SavingsView extends PortfolioView {

	private static final int WORDS_HEIGHT = 54;

	private final ChartPicture picture = new ChartPicture();
	private Optional<SavingsByYear> savings = Optional.empty();
	private Optional<PublishedSavings> published = Optional.empty();
	private Label summary;
	private SavingsPlot plot;
	private Text words;
	private PictureActions pictures;
	private ExemptChoice exempt;

	@Override
	protected void createContent(Composite area) {
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(summary);
		plot = new SavingsPlot(area, theme());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(plot.control());
		words = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).hint(200, WORDS_HEIGHT).applyTo(words);
		words.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = "Targets and years in words";
			}
		});
		pictures = new PictureActions(getViewSite(), this::shownPicture);
		exempt = new ExemptChoice(getViewSite());
	}

	@Override
	protected Control focusControl() {
		return words;
	}

	@Override
	protected Label summary() {
		return summary;
	}

	@Override
	protected SettledWork.Pass pass(PortfolioDocument document) {
		return Stages.of(new Steps().compute(() -> SavingsByYear.computation(document.portfolio()), found -> savings = Optional.of(found))
				.compute(() -> PublishedSavings.computation(document.portfolio()), found -> published = Optional.of(found))
				.once(() -> savings.ifPresent(this::show)));
	}

	@Override
	protected void forget() {
		savings = Optional.empty();
		published = Optional.empty();
		pictures.setEnabled(false);
		showHint(document().isEmpty() ? "Open a portfolio to see what it saves in each financial year, and what is required." : WORKING);
	}

	@Override
	protected void selectedElsewhere(EObject element) {
		// the chart shows the whole portfolio whatever is selected
	}

	@Override
	protected void themeChanged() {
		plot.colour();
		pictures.themeChanged();
	}

	private void show(SavingsByYear found) {
		BarChart chart = SavingsColumns.of(found, "");
		pictures.setEnabled(!chart.columns().isEmpty());
		if (chart.columns().isEmpty()) {
			showHint("No amounts yet. Add savings lines with an amount for each financial year in the savings register (menu Registers).");
			return;
		}
		summary.setText(SavingsWords.summary(found));
		String told = String.join("\n", SavingsWords.targetsFirst(found));
		plot.show(chart, SavingsWords.summary(found) + "\n" + told);
		if (!words.getText().equals(told)) {
			words.setText(told);
		}
		showContent();
	}

	private Optional<ViewPicture> shownPicture() {
		return savings.isEmpty() || published.isEmpty() ? Optional.empty()
				: Optional.of(exempt.isChecked() ? picture(savings.get(), published.get().warning()) : picture(published.get().savings(), published.get().note()));
	}

	private ViewPicture picture(SavingsByYear shown, String note) {
		BarChart chart = SavingsColumns.of(shown, note);
		String told = SavingsWords.picture(shown, note);
		return new ViewPicture("Savings by financial year", told, () -> picture.svg(chart, told, Theme.light()),
				() -> picture.png(chart, Theme.light(), ViewPicture.PNG_SCALE));
	}
}
