package org.goldthread.rules.integrity;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** Elements of one class that are called the same. */
public final class DuplicateNameRule extends ElementRule<Element> {

	/** The rule. */
	public DuplicateNameRule() {
		super(Literals.ELEMENT, Element.class, new RuleDescription("GT-I02", "Duplicate name", "Integrity", Severity.INFO, """
				Two entries of one kind with the same name are often one thing entered twice; if they are two, readers cannot tell them \
				apart in lists and diagrams.""",
				"Common practice of architecture tools: anomalies of a model."));
	}

	@Override
	protected void examine(Element element, RuleContext context, Consumer<Finding> findings) {
		Collection<Element> namesakes = context.namesakes(element);
		if (namesakes.size() > 1) {
			findings.accept(Finding.of(this, element, Literals.ELEMENT__NAME, Concept.of(element.eClass()).label() + " " + name(element)
					+ " is called the same as " + others(element, namesakes) + ".", "Tell them apart by their names, or merge them."));
		}
	}

	private static String others(Element element, Collection<Element> namesakes) {
		return namesakes.size() > 2 ? "several others"
				: name(namesakes.stream().filter(each -> each != element).findFirst().orElseThrow());
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Give it another name…", finding.element(), Literals.ELEMENT__NAME));
	}
}
