package org.goldthread.ui.repository.comparison;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.goldthread.store.history.Revision;
import org.goldthread.store.words.DifferenceKind;
import org.goldthread.ui.repository.comparison.rows.CommitteeFigure;
import org.goldthread.ui.repository.view.RevisionWords;
import org.goldthread.ui.theme.WorkbenchTheme;

/** What is compared, and what changed in figures. */
final class ComparisonHead extends Composite {

	private static final Map<DifferenceKind, String> COLOURS = Map.of(DifferenceKind.ADDED, "outcome", DifferenceKind.DROPPED, "risk",
			DifferenceKind.SLIPPED, "scrutiny", DifferenceKind.BROUGHT_FORWARD, "benefit", DifferenceKind.POUNDS, "saving",
			DifferenceKind.MOVED, "milestone", DifferenceKind.CHANGED, "workstream");

	private final WorkbenchTheme theme;
	private final Consumer<DifferenceKind> pressed;
	private final Label story;
	private final Composite chips;
	private List<CommitteeFigure> figures = List.of();

	/** @param pressed hears which figure users want to see taken apart */
	ComparisonHead(Composite parent, ComparisonInput input, WorkbenchTheme theme, Consumer<DifferenceKind> pressed) {
		super(parent, SWT.NONE);
		this.theme = theme;
		this.pressed = pressed;
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 4).applyTo(this);
		Label title = new Label(this, SWT.NONE);
		title.setText((input.from().revision().portfolioName() + ":  " + input.getName()).replace("&", "&&"));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		story = new Label(this, SWT.WRAP);
		story.setText(story(input).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(story);
		chips = new Composite(this, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.spacing = 8;
		chips.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(chips);
		themeChanged();
	}

	/** Shows figures, unless it shows them already. */
	void show(List<CommitteeFigure> newFigures) {
		if (!newFigures.equals(figures)) {
			figures = List.copyOf(newFigures);
			fill();
		}
	}

	/** Takes the colours of the present theme. */
	void themeChanged() {
		story.setForeground(theme.colour("ink-muted"));
		fill();
	}

	private void fill() {
		for (Control old : chips.getChildren()) {
			old.dispose();
		}
		for (CommitteeFigure figure : figures) {
			Chip chip = new Chip(chips, theme, figure.words(), COLOURS.get(figure.kind()), () -> pressed.accept(figure.kind()));
			chip.setToolTipText(figure.details().isEmpty() ? null : figure.details());
		}
		chips.requestLayout();
	}

	private static String story(ComparisonInput input) {
		String from = story(input.from().revision());
		return input.to() instanceof ComparisonSide.Published to ? from + "   \u2192   " + story(to.revision())
				: from + "   \u2192   " + input.to().workingCopy().orElseThrow().file().getFileName() + ", as it is now";
	}

	private static String story(Revision revision) {
		return "Revision " + revision.number() + ", " + RevisionWords.time(revision.publishedAt()) + ", " + RevisionWords.who(revision);
	}
}
