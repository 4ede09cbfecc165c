package org.goldthread.rules.integrity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** Elements of one class that are called the same. Every one after the first is found. */
public final class DuplicateNameRule extends ElementRule<Portfolio> {

	/** The rule. */
	public DuplicateNameRule() {
		super(Literals.PORTFOLIO, Portfolio.class, new RuleDescription("GT-I02", "Duplicate name", "Integrity", Severity.INFO, """
				Two entries of one kind with the same name are often one thing entered twice; if they are two, readers cannot tell them \
				apart in lists and diagrams.""",
				"Common practice of architecture tools: anomalies of a model."));
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		Map<EClass, Map<String, Element>> first = new HashMap<>();
		for (Element element : context.all(Literals.ELEMENT, Element.class)) {
			if (!isBlank(element.getName())) {
				Element other = first.computeIfAbsent(element.eClass(), key -> new HashMap<>())
						.putIfAbsent(element.getName().strip().toLowerCase(Locale.UK), element);
				if (other != null) {
					findings.accept(Finding.of(this, element, Literals.ELEMENT__NAME, Concept.of(element.eClass()).label() + " " + name(element)
							+ " is called the same as " + name(other) + ".", "Tell the two apart by their names, or merge them."));
				}
			}
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Give it another name…", finding.element(), Literals.ELEMENT__NAME));
	}
}
