package org.goldthread.ui.explorer.problems;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.goldthread.model.Labels;
import org.goldthread.rules.Finding;
import org.goldthread.ui.image.Images;

/** Texts and icons of one column of the problems. */
final class ProblemLabels extends ColumnLabelProvider {

	private final Function<ProblemGroup, String> groupText;
	private final Function<Finding, String> text;
	private final Function<Finding, Image> image;

	private ProblemLabels(Function<ProblemGroup, String> groupText, Function<Finding, String> text, Function<Finding, Image> image) {
		this.groupText = groupText;
		this.text = text;
		this.image = image;
	}

	/** What is wrong; for a rule its title and the number of its findings. */
	static ProblemLabels ofProblem(Images images) {
		return new ProblemLabels(group -> group.rule().title() + "  (" + group.findings().size() + ")", Finding::message,
				finding -> images.of(finding.severity()));
	}

	/** The element found. */
	static ProblemLabels ofElement(Images images) {
		return new ProblemLabels(group -> "", finding -> Labels.of(finding.element()), finding -> images.of(finding.element()));
	}

	/** The rule's id. */
	static ProblemLabels ofRule() {
		return new ProblemLabels(group -> group.rule().id(), finding -> finding.rule().id(), finding -> null);
	}

	@Override
	public String getText(Object row) {
		return row instanceof ProblemGroup group ? groupText.apply(group) : text.apply((Finding) row);
	}

	@Override
	public Image getImage(Object row) {
		if (row instanceof ProblemGroup group) {
			return groupText.apply(group).endsWith(")") ? image.apply(group.findings().get(0)) : null;
		}
		return image.apply((Finding) row);
	}

	@Override
	public String getToolTipText(Object row) {
		return row instanceof ProblemGroup group ? group.rule().explanation() : ((Finding) row).advice();
	}
}
