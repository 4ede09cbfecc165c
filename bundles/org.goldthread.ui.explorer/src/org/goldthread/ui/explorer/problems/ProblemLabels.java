package org.goldthread.ui.explorer.problems;

import java.time.LocalDate;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.Labels;
import org.goldthread.rules.Finding;
import org.goldthread.ui.image.Images;

/** Texts and icons of one column of the problems. */
final class ProblemLabels extends ColumnLabelProvider {

	private final Function<Object, String> text;
	private final Function<Object, Image> image;

	private ProblemLabels(Function<Object, String> text, Function<Object, Image> image) {
		this.text = text;
		this.image = image;
	}

	/** What is wrong; for a rule its title and the number of its findings. */
	static ProblemLabels ofProblem(Images images) {
		return new ProblemLabels(ProblemLabels::problem, row -> switch (row) {
			case ProblemGroup group -> images.of(group.findings().get(0).severity());
			case Finding finding -> images.of(finding.severity());
			case AcceptedFinding accepted when AcceptanceWords.hasEnded(accepted, LocalDate.now()) -> images.action("recent");
			case MoreRow more -> null;
			default -> images.action("accept");
		});
	}

	/** The element found. */
	static ProblemLabels ofElement(Images images) {
		return new ProblemLabels(row -> switch (row) {
			case Finding finding -> Labels.of(finding.element());
			case AcceptedFinding accepted when accepted.getElement() != null -> Labels.of(accepted.getElement());
			default -> "";
		}, row -> switch (row) {
			case Finding finding -> images.of(finding.element());
			case AcceptedFinding accepted when accepted.getElement() != null -> images.of(accepted.getElement());
			default -> null;
		});
	}

	/** The rule's id. */
	static ProblemLabels ofRule() {
		return new ProblemLabels(row -> switch (row) {
			case ProblemGroup group -> group.rule().id();
			case Finding finding -> finding.rule().id();
			case AcceptedFinding accepted when accepted.getRuleId() != null -> accepted.getRuleId();
			default -> "";
		}, row -> null);
	}

	@Override
	public String getText(Object row) {
		return text.apply(row);
	}

	@Override
	public Image getImage(Object row) {
		return image.apply(row);
	}

	@Override
	public String getToolTipText(Object row) {
		return switch (row) {
			case Finding finding -> finding.message() + "\n" + finding.advice();
			case ProblemGroup group -> problem(row) + "\n" + group.rule().explanation();
			default -> problem(row);
		};
	}

	private static String problem(Object row) {
		return switch (row) {
			case ProblemGroup group -> "%s  (%,d)".formatted(group.rule().title(), group.findings().size());
			case Finding finding -> ShortMessage.of(finding);
			case AcceptedGroup group -> "Accepted  (%,d)".formatted(group.acceptances().size());
			case AcceptedFinding accepted -> AcceptanceWords.of(accepted, LocalDate.now());
			case MoreRow more -> "%,d more…".formatted(more.hidden());
			default -> "";
		};
	}
}
