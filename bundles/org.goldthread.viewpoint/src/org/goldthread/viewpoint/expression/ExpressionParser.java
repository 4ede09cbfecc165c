package org.goldthread.viewpoint.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads expressions as Sirius does: the prefix decides, and text without a known prefix stands for itself. */
public final class ExpressionParser {

	private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";
	private static final Pattern VARIABLE = Pattern.compile("[\\p{L}\\p{N}_$]+");
	private static final Pattern FEATURE = Pattern.compile(NAME);
	private static final Pattern SERVICE = Pattern.compile(
			"(?:(?<receiver>" + NAME + ")\\.)?(?<name>" + NAME + ")(?:\\s*\\((?<arguments>[^()]*)\\))?");

	private ExpressionParser() {
	}

	/**
	 * Reads one expression.
	 *
	 * @param text not empty
	 * @throws ExpressionSyntaxException when it is malformed, or of a language that specifications here do not use
	 */
	public static Expression parse(String text) throws ExpressionSyntaxException {
		if (text.startsWith("aql:") || text.startsWith("ocl:")) {
			throw new ExpressionSyntaxException("\"" + text.substring(0, 4)
					+ "\" expressions are outside the subset; use var:, feature:, service: or a literal");
		}
		if (text.startsWith("[") && text.endsWith("/]")) {
			throw new ExpressionSyntaxException("\"[ /]\" expressions are gone since Sirius 7.5; use var:, feature:, service: or a literal");
		}
		if (text.startsWith("var:")) {
			return new Expression.Variable(whole(VARIABLE, text.substring(4), "a variable's name after var:"));
		}
		if (text.startsWith("feature:")) {
			return new Expression.Feature(whole(FEATURE, text.substring(8), "a feature's name after feature:, without dots"));
		}
		return text.startsWith("service:") ? service(text) : new Expression.Literal(text);
	}

	private static String whole(Pattern pattern, String written, String expected) throws ExpressionSyntaxException {
		String name = written.strip();
		if (!pattern.matcher(name).matches()) {
			throw new ExpressionSyntaxException("\"" + written + "\" is not " + expected);
		}
		return name;
	}

	private static Expression service(String text) throws ExpressionSyntaxException {
		Matcher matcher = SERVICE.matcher(text.substring("service:".length()).strip());
		if (!matcher.matches()) {
			throw new ExpressionSyntaxException("\"" + text + "\" is not of the form service:receiver.name(a, b)");
		}
		return new Expression.Service(text, Optional.ofNullable(matcher.group("receiver")), matcher.group("name"),
				arguments(matcher.group("arguments")));
	}

	private static List<String> arguments(String written) throws ExpressionSyntaxException {
		if (written == null || written.isBlank()) {
			return List.of();
		}
		List<String> names = Arrays.stream(written.split(",", -1)).map(String::strip).toList();
		for (String name : names) {
			whole(VARIABLE, name, "a variable's name; arguments of services are names of variables");
		}
		return names;
	}
}
