package org.goldthread.rules;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;

/**
 * A rule about one class of elements, with its description kept apart from its check.
 *
 * @param <E> the Java type of the elements
 */
public abstract class ElementRule<E extends Element> implements Rule {

	private final RuleDescription description;
	private final EClass target;
	private final Class<E> type;
	private final List<RuleParameter> parameters;

	/** A rule about the instances of {@code target}, whose Java type is {@code type}. */
	protected ElementRule(EClass target, Class<E> type, RuleDescription description, RuleParameter... parameters) {
		this.target = target;
		this.type = type;
		this.description = description;
		this.parameters = List.of(parameters);
	}

	/** Reports what is wrong with one element. */
	protected abstract void examine(E element, RuleContext context, Consumer<Finding> findings);

	@Override
	public final void check(EObject element, RuleContext context, Consumer<Finding> findings) {
		examine(type.cast(element), context, findings);
	}

	/** The element of a finding that this rule made. */
	protected final E elementOf(Finding finding) {
		return type.cast(finding.element());
	}

	/** How messages call an element: "WS-03 Customer front door". */
	protected static String name(Element element) {
		return Labels.of(element);
	}

	/** Whether a text says nothing; an unset one does not. */
	protected static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	@Override
	public final List<RuleParameter> parameters() {
		return parameters;
	}

	@Override
	public final EClass target() {
		return target;
	}

	@Override
	public final String id() {
		return description.id();
	}

	@Override
	public final String title() {
		return description.title();
	}

	@Override
	public final String category() {
		return description.category();
	}

	@Override
	public final Severity severity() {
		return description.severity();
	}

	@Override
	public final String explanation() {
		return description.explanation();
	}

	@Override
	public final String source() {
		return description.source();
	}
}
