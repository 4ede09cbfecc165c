package org.goldthread.rules.integrity;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PublishedFigure;
import org.goldthread.model.SourceAnchor;
import org.goldthread.model.SourceDocument;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A published figure that names no document, although it is not made up for illustration. */
public final class FigureWithoutSourceRule extends ElementRule<PublishedFigure> {

	/** The rule. */
	public FigureWithoutSourceRule() {
		super(Literals.PUBLISHED_FIGURE, PublishedFigure.class, new RuleDescription("GT-I04", "Figure without source", "Integrity",
				Severity.WARNING, """
						A figure that is called published must say where. Without document and paragraph nobody can check it, and it will be \
						quoted until nobody knows whose it was.""",
				"Source anchors: each figure with document and paragraph."));
	}

	@Override
	protected void examine(PublishedFigure figure, RuleContext context, Consumer<Finding> findings) {
		if (!figure.isIllustrative() && !figure.isPlaceholder() && figure.getAnchors().stream().allMatch(anchor -> anchor.getDocument() == null)) {
			findings.accept(Finding.of(this, figure, Literals.ELEMENT__ANCHORS, "Figure " + name(figure) + " names no source.",
					"Name the document and the paragraph, or mark the figure as illustrative."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		PublishedFigure figure = elementOf(finding);
		return List.of(new QuickFix.FillIn("Choose the document…", figure, Literals.ELEMENT__ANCHORS, Literals.SOURCE_DOCUMENT,
				document -> Edit.of("Name the source of " + name(figure), () -> anchor(figure).setDocument((SourceDocument) document))));
	}

	private static SourceAnchor anchor(PublishedFigure figure) {
		return figure.getAnchors().stream().findFirst().orElseGet(() -> {
			SourceAnchor anchor = Elements.create(Literals.SOURCE_ANCHOR, SourceAnchor.class);
			figure.getAnchors().add(anchor);
			return anchor;
		});
	}
}
