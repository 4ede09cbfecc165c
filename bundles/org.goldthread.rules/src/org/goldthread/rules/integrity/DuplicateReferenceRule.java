package org.goldthread.rules.integrity;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.ReferenceIndex;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** Several elements with the same human reference. Each of them is a finding, so that either can be changed. */
public final class DuplicateReferenceRule extends ElementRule<Element> {

	/** The rule. */
	public DuplicateReferenceRule() {
		super(Literals.ELEMENT, Element.class, new RuleDescription("GT-I01", "Duplicate reference", "Integrity", Severity.ERROR, """
				Papers, minutes and spreadsheets name an element by its reference. When two share one, a reader cannot tell which is meant, \
				and a register that is read back would update the wrong row.""",
				"Green Book, Box 27: every entry of a register has an identifier of its own."));
	}

	@Override
	protected void examine(Element element, RuleContext context, Consumer<Finding> findings) {
		String reference = element.getReference();
		if (isBlank(reference)) {
			return;
		}
		List<Element> sharing = context.elementsWithReference(reference);
		if (sharing.size() > 1) {
			Element other = sharing.get(0) == element ? sharing.get(1) : sharing.get(0);
			findings.accept(Finding.of(this, element, Literals.ELEMENT__REFERENCE, message(element, other, sharing.size()),
					"Give all but one of them references of their own."));
		}
	}

	/** One fix, which leaves the last element that carries the reference alone; none for an element outside a resource. */
	@Override
	public List<QuickFix> fixes(Finding finding) {
		Element element = elementOf(finding);
		return Elements.resourceOf(element).<List<QuickFix>>map(resource -> {
			ReferenceIndex index = resource.referenceIndex();
			String label = "Give it the next free reference, " + index.next(element.eClass());
			return List.of(new QuickFix.Mend(label, Edit.of("Give " + name(element) + " a reference of its own",
					() -> giveNext(element, index))));
		}).orElse(List.of());
	}

	private static void giveNext(Element element, ReferenceIndex index) {
		if (index.elements(element.getReference()).size() > 1) {
			element.setReference(index.next(element.eClass()));
		}
	}

	private static String message(Element element, Element other, int sharing) {
		String also = Concept.of(other.eClass()).labelInSentence() + " " + name(other);
		String more = sharing > 2 ? " and " + (sharing - 2) + " more" : "";
		return "Reference " + element.getReference() + " of " + Concept.of(element.eClass()).labelInSentence() + " " + name(element)
				+ " is also that of " + also + more + ".";
	}
}
