package org.goldthread.design.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.Severity;
import org.goldthread.viewpoint.kind.Viewpoint;
import org.goldthread.viewpoint.specification.ValidationRule;
import org.goldthread.viewpoint.validation.ViewpointValidation;
import org.goldthread.viewpoint.validation.Violation;

/** A semantic validation rule of a viewpoint specification, checked with the rules of Goldthread and shown beside them. */
public final class SpecificationRule implements Rule {

	private final String viewpoint;
	private final String category;
	private final ValidationRule rule;
	private final ViewpointValidation validation;

	private SpecificationRule(Viewpoint viewpoint, ValidationRule rule, ViewpointValidation validation) {
		this.viewpoint = viewpoint.specification().name();
		category = viewpoint.specification().label();
		this.rule = rule;
		this.validation = validation;
	}

	/** All rules of a viewpoint; their ids are its name and theirs, such as {@code Sponsors.SponsorOfMany}. */
	public static List<Rule> of(Viewpoint viewpoint) {
		ViewpointValidation validation = new ViewpointValidation(viewpoint.interpreter());
		return viewpoint.validation().stream().map(rule -> (Rule) new SpecificationRule(viewpoint, rule, validation)).toList();
	}

	@Override
	public String id() {
		return viewpoint + "." + rule.name();
	}

	@Override
	public String title() {
		return rule.label();
	}

	@Override
	public String category() {
		return category;
	}

	@Override
	public Severity severity() {
		return Severity.valueOf(rule.level().name());
	}

	@Override
	public String explanation() {
		return "The viewpoint \"" + category + "\" demands this of what its diagrams show.";
	}

	@Override
	public String source() {
		return "Viewpoint specification " + viewpoint + ".";
	}

	@Override
	public EClass target() {
		EClass target = rule.target().type();
		return target == EcorePackage.Literals.EOBJECT ? Literals.IDENTIFIED : target;
	}

	@Override
	public void check(EObject element, RuleContext context, Consumer<Finding> findings) {
		validation.check(rule, element).ifPresent(violation -> findings.accept(new Finding(this, severity(), element,
				Optional.empty(), violation.message(), advice(violation), "")));
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return validation.check(rule, finding.element()).stream().flatMap(violation -> violation.fixes().stream())
				.map(edit -> (QuickFix) new QuickFix.Mend(edit.label(), edit)).toList();
	}

	private static String advice(Violation violation) {
		return violation.fixes().isEmpty() ? "Put it right by hand." : "Choose \"" + violation.fixes().get(0).label() + "\", or put it right by hand.";
	}
}
