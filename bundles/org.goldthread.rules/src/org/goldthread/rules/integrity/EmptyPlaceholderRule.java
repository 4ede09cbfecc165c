package org.goldthread.rules.integrity;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SourceAnchor;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A placeholder, with the place in the papers from which it is to be filled. */
public final class EmptyPlaceholderRule extends ElementRule<Element> {

	/** The rule. */
	public EmptyPlaceholderRule() {
		super(Literals.ELEMENT, Element.class, new RuleDescription("GT-I07", "Placeholder still empty", "Integrity", Severity.INFO, """
				A placeholder stands for content that a paper is known to hold and that has not been entered yet. This is the list of what \
				to fetch, each with its document and paragraph.""",
				"Papers of the council, as the placeholder's anchors name them."));
	}

	@Override
	protected void examine(Element element, RuleContext context, Consumer<Finding> findings) {
		if (element.isPlaceholder()) {
			String where = element.getAnchors().stream().filter(anchor -> anchor.getDocument() != null).findFirst()
					.map(EmptyPlaceholderRule::place).orElse("");
			findings.accept(Finding.of(this, element, Literals.ELEMENT__PLACEHOLDER, Concept.of(element.eClass()).label() + " " + name(element)
					+ " is a placeholder" + (where.isEmpty() ? " and names no paper" : "; its content is in " + where) + ".",
					where.isEmpty() ? "Name the paper that holds it, or delete it." : "Get the paper, enter what it says, and clear the mark."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Element element = elementOf(finding);
		return List.of(new QuickFix.FillIn("Write what the paper says…", element, Literals.ELEMENT__DESCRIPTION, Literals.TEXT,
				text -> Edit.of("Fill " + name(element), () -> fill(element, (String) text))));
	}

	private static void fill(Element element, String text) {
		element.setDescription(text);
		element.setPlaceholder(false);
	}

	private static String place(SourceAnchor anchor) {
		return name(anchor.getDocument()) + (isBlank(anchor.getParagraph()) ? "" : " (" + anchor.getParagraph() + ")");
	}
}
