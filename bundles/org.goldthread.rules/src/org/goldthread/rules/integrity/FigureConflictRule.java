package org.goldthread.rules.integrity;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PublishedFigure;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** Published figures that disagree while none, or more than one, is chosen, or the choice has no reason. */
public final class FigureConflictRule extends ElementRule<PublishedFigure> {

	private static final String REASON = "reason";

	/** The rule. */
	public FigureConflictRule() {
		super(Literals.PUBLISHED_FIGURE, PublishedFigure.class, new RuleDescription("GT-I03", "Figures in conflict", "Integrity",
				Severity.WARNING, """
						When sources disagree, every report built on them disagrees too. Keep all the figures, but say which one the council \
						works with, and why.""",
				"Oxfordshire 2018: £34m to £58m, £34m to £53m and £38m to £58m for the same range."));
	}

	@Override
	protected void examine(PublishedFigure figure, RuleContext context, Consumer<Finding> findings) {
		List<PublishedFigure> others = Stream.concat(figure.getConflictsWith().stream(),
				context.referrers(figure, Literals.PUBLISHED_FIGURE__CONFLICTS_WITH, PublishedFigure.class)).distinct().toList();
		if (others.isEmpty()) {
			return;
		}
		Optional<PublishedFigure> chosen = others.stream().filter(PublishedFigure::isChosen).findFirst();
		if (!figure.isChosen() && chosen.isEmpty()) {
			findings.accept(Finding.about("none", this, figure, Literals.PUBLISHED_FIGURE__CHOSEN, "Figure " + name(figure) + " conflicts with "
					+ name(others.get(0)) + ", and none is chosen.", "Choose the one that the council works with, and say why."));
		} else if (figure.isChosen() && chosen.isPresent()) {
			findings.accept(Finding.about("both", this, figure, Literals.PUBLISHED_FIGURE__CHOSEN, "Figure " + name(figure) + " is chosen, and so is "
					+ name(chosen.get()) + ", with which it conflicts.", "Keep one of the two choices."));
		}
		if (figure.isChosen() && isBlank(figure.getJustification())) {
			findings.accept(Finding.about(REASON, this, figure, Literals.PUBLISHED_FIGURE__JUSTIFICATION, "Figure " + name(figure)
					+ " is chosen over others without a reason.", "Write why the council works with this one."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		PublishedFigure figure = elementOf(finding);
		return switch (finding.subject()) {
			case REASON -> List.of(QuickFix.ask("Write the reason…", figure, Literals.PUBLISHED_FIGURE__JUSTIFICATION));
			case "none" -> List.of(new QuickFix.FillIn("Choose this one, and say why…", figure, Literals.PUBLISHED_FIGURE__JUSTIFICATION,
					Literals.TEXT, reason -> Edit.of("Choose " + name(figure), () -> choose(figure, (String) reason))));
			default -> List.of(QuickFix.ask("Say whether it is chosen…", figure, Literals.PUBLISHED_FIGURE__CHOSEN));
		};
	}

	private static void choose(PublishedFigure figure, String reason) {
		figure.setChosen(true);
		figure.setJustification(reason);
	}
}
