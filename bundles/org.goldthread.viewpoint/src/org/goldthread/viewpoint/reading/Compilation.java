package org.goldthread.viewpoint.reading;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EcorePackage;
import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.ExpressionParser;
import org.goldthread.viewpoint.expression.ExpressionSyntaxException;
import org.goldthread.viewpoint.specification.DomainClass;

/** What the compilation of one file shares: the known classes, and the faults found on the way. */
record Compilation(TypeNames types, Faults faults) {

	private static final Expression NOTHING = new Expression.Literal("?");

	/** The expression in a feature; empty when it is not written. Only {@code variables} and self may be used in it. */
	Optional<Expression> expression(Source source, String feature, Set<String> variables) {
		return source.text(feature).isBlank() ? Optional.empty() : Optional.of(parse(source, feature, variables));
	}

	/** The expression in a feature that must be there. */
	Expression must(Source source, String feature, Set<String> variables) {
		return expression(source, feature, variables).orElse(NOTHING);
	}

	/** The class that a feature names. */
	DomainClass domainClass(Source source, String feature) {
		return new DomainClass(types.find(source.text(feature)).orElse(EcorePackage.Literals.EOBJECT));
	}

	void fault(Source source, String reason) {
		faults.add(source.object(), reason);
	}

	private Expression parse(Source source, String feature, Set<String> variables) {
		try {
			Expression expression = ExpressionParser.parse(source.text(feature));
			checkVariables(source, feature, expression, variables);
			return expression;
		} catch (ExpressionSyntaxException malformed) {
			fault(source, feature + ": " + malformed.getMessage());
			return NOTHING;
		}
	}

	private void checkVariables(Source source, String feature, Expression expression, Set<String> known) {
		switch (expression) {
			case Expression.Variable variable -> checkVariable(source, feature, variable.name(), known);
			case Expression.Service service -> {
				service.receiver().ifPresent(name -> checkVariable(source, feature, name, known));
				service.arguments().forEach(name -> checkVariable(source, feature, name, known));
			}
			case Expression.Literal literal -> {
			}
			case Expression.Feature value -> {
			}
		}
	}

	private void checkVariable(Source source, String feature, String name, Set<String> known) {
		if (!"self".equals(name) && !known.contains(name)) {
			String those = known.isEmpty() ? "only self is known here" : "known here are self, " + String.join(", ", known.stream().sorted().toList());
			fault(source, feature + " uses the variable \"" + name + "\"; " + those);
		}
	}
}
