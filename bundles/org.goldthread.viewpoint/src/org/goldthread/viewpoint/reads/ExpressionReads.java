package org.goldthread.viewpoint.reads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.expression.Reads;

/**
 * What an expression reads.
 *
 * @param paths from the element of a variable each
 * @param anywhere names of features that it reads of any element
 * @param declared false when it calls a service that does not say what it reads
 */
public record ExpressionReads(List<FromVariable> paths, Set<String> anywhere, boolean declared) {

	/** Stands for a variable where a path starts at the root of the model. */
	public static final String FROM_ROOT = "/";

	private static final ExpressionReads NOTHING = new ExpressionReads(List.of(), Set.of(), true);
	private static final ExpressionReads UNDECLARED = new ExpressionReads(List.of(), Set.of(), false);

	/** A path from the element of a variable, which may be {@code self}, or from the root. */
	public record FromVariable(String variable, ReadPath path) {
	}

	public ExpressionReads {
		paths = List.copyOf(paths);
		anywhere = Set.copyOf(anywhere);
	}

	/** @param interpreter finds the services that the expression calls */
	public static ExpressionReads of(Expression expression, Interpreter interpreter) {
		return switch (expression) {
			case Expression.Literal literal -> NOTHING;
			case Expression.Variable variable -> NOTHING;
			case Expression.Feature feature -> ofHops(ReadPath.ofFeature(feature.name()));
			case Expression.Service service -> ofService(service, interpreter.declaredReads(service));
		};
	}

	private static ExpressionReads ofHops(List<Hop> hops) {
		return hops.isEmpty() ? NOTHING
				: new ExpressionReads(List.of(new FromVariable("self", new ReadPath(1, hops))), Set.of(), true);
	}

	private static ExpressionReads ofService(Expression.Service service, List<Optional<Reads>> declarations) {
		if (declarations.stream().anyMatch(Optional::isEmpty)) {
			return UNDECLARED;
		}
		List<FromVariable> paths = new ArrayList<>();
		try {
			for (Reads reads : declarations.stream().flatMap(Optional::stream).toList()) {
				for (String written : reads.value()) {
					ReadPath path = ReadPath.parse(written);
					paths.add(new FromVariable(variable(service, path.parameter()), path));
				}
			}
		} catch (IllegalArgumentException unreadable) {
			return UNDECLARED;
		}
		return new ExpressionReads(paths, declarations.stream().flatMap(Optional::stream).flatMap(reads -> Stream.of(reads.anywhere()))
				.collect(Collectors.toSet()), true);
	}

	private static String variable(Expression.Service service, int parameter) {
		if (parameter == ReadPath.ROOT) {
			return FROM_ROOT;
		}
		if (parameter == 1) {
			return service.receiver().orElse("self");
		}
		if (parameter - 2 >= service.arguments().size()) {
			throw new IllegalArgumentException("There is no parameter " + parameter);
		}
		return service.arguments().get(parameter - 2);
	}
}
