package org.goldthread.rules.integrity;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Publication;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** An exempt element that does not say under which paragraph, or a paragraph on something that is not exempt. */
public final class ExemptionRule extends ElementRule<Element> {

	private static final String PARAGRAPH = "paragraph";

	/** The rule. */
	public ExemptionRule() {
		super(Literals.ELEMENT, Element.class, new RuleDescription("GT-I05", "Exemption unclear", "Integrity", Severity.ERROR, """
				The public may be kept from seeing something only for a reason that the law lists. An exempt entry names its paragraph, and \
				an entry that names a paragraph is exempt; anything else risks a wrong refusal or a leak.""",
				"Local Government Act 1972, Schedule 12A."));
	}

	@Override
	protected void examine(Element element, RuleContext context, Consumer<Finding> findings) {
		boolean exempt = element.getPublication() == Publication.EXEMPT;
		boolean states = !isBlank(element.getExemptionParagraph());
		if (exempt == states) {
			return;
		}
		String what = Concept.of(element.eClass()).label() + " " + name(element);
		findings.accept(exempt
				? Finding.about(PARAGRAPH, this, element, Literals.ELEMENT__EXEMPTION_PARAGRAPH, what
						+ " is exempt, but names no paragraph of Schedule 12A.", "Name the paragraph, or publish it.")
				: Finding.about("publication", this, element, Literals.ELEMENT__PUBLICATION, what + " names paragraph "
						+ element.getExemptionParagraph() + " of Schedule 12A, but is not exempt.", "Mark it as exempt, or clear the paragraph."));
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return finding.subject().equals(PARAGRAPH)
				? List.of(QuickFix.ask("Name the paragraph…", finding.element(), Literals.ELEMENT__EXEMPTION_PARAGRAPH))
				: List.of(QuickFix.ask("Say who may see it…", finding.element(), Literals.ELEMENT__PUBLICATION),
						new QuickFix.Mend("Clear the paragraph", SetFeature.of(finding.element(), Literals.ELEMENT__EXEMPTION_PARAGRAPH, null)));
	}
}
