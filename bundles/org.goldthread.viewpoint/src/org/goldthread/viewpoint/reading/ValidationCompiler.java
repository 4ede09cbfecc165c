package org.goldthread.viewpoint.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.specification.ValidationRule;

/** Compiles sets of semantic validation rules. */
record ValidationCompiler(Compilation compilation) {

	/** The rules that the {@code validationSet} of a viewpoint or diagram owns or reuses; none when it has no set. */
	List<ValidationRule> rules(Source owner) {
		return owner.one("validationSet").map(set -> {
			Set<Source> rules = new LinkedHashSet<>(set.all("ownedRules"));
			rules.addAll(set.all("reusedRules"));
			return rules.stream().map(this::rule).toList();
		}).orElse(List.of());
	}

	private ValidationRule rule(Source source) {
		OperationCompiler operations = new OperationCompiler(compilation);
		return new ValidationRule(source.name(), source.label(), ValidationRule.Level.valueOf(source.text("level")),
				compilation.domainClass(source, "targetClass"),
				compilation.expression(source, "message", Set.of()).orElse(new Expression.Literal(source.label())),
				source.all("audits").stream().map(audit -> compilation.must(audit, "auditExpression", Set.of())).toList(),
				source.all("fixes").stream().map(fix -> new ValidationRule.Fix(fix.name(), operations.operation(fix, Set.of()))).toList());
	}
}
