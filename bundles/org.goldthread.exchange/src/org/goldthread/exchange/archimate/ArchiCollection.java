package org.goldthread.exchange.archimate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.exchange.draft.SourceIds;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.exchange.register.Exemption;
import org.goldthread.model.Concept;
import org.goldthread.model.Contribution;
import org.goldthread.model.Diagram;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;

/** Collects what a portfolio says in the words of ArchiMate, in the order of the portfolio. */
final class ArchiCollection {

	private static final String NOTES = "Working notes";

	private final boolean includeExempt;
	private final List<ArchiElement> elements = new ArrayList<>();
	private final List<ArchiRelation> relations = new ArrayList<>();
	private final Map<String, Integer> left = new TreeMap<>();
	private int withheld;

	ArchiCollection(Portfolio portfolio, boolean includeExempt) {
		this.includeExempt = includeExempt;
		portfolio.eAllContents().forEachRemaining(this::add);
	}

	List<ArchiElement> elements() {
		return elements;
	}

	List<ArchiRelation> relations() {
		return relations;
	}

	/** Number of exempt elements and relationships that were left out. */
	int withheld() {
		return withheld;
	}

	/** What ArchiMate has no words for, by kind. */
	List<Unmapped> unmapped() {
		return left.entrySet().stream().map(kind -> new Unmapped(kind.getKey(), "(" + kind.getValue() + ")",
				kind.getKey().equals(NOTES) ? "they are for those who work on the portfolio" : "ArchiMate has no such concept")).toList();
	}

	private void add(EObject object) {
		Optional<String> type = Concepts.elementOf(object.eClass());
		Optional<BridgeRule> bridge = BridgeRule.of(object.eClass());
		if (isHidden(object)) {
			withheld += type.isPresent() || bridge.isPresent() ? 1 : 0;
		} else if (type.isPresent()) {
			addElement((Element) object, type.get());
		} else if (bridge.isPresent()) {
			addBridge((Identified) object, bridge.get());
		} else if (!isPartOfDiagram(object)) {
			left.merge(Concept.of(object.eClass()).plural(), 1, Integer::sum);
		}
	}

	private void addElement(Element element, String type) {
		elements.add(new ArchiElement(Exchange.identifier(element.getId()), type, name(element),
				text(element.getDescription()), OwnProperties.of(element, Set.of())));
		if (!text(element.getNotes()).isBlank()) {
			left.merge(NOTES, 1, Integer::sum);
		}
		for (EReference reference : element.eClass().getEAllReferences()) {
			for (Element target : targets(element, reference)) {
				addLink(element, reference, target);
			}
		}
	}

	private void addLink(Element holder, EReference reference, Element held) {
		Optional<RelationRule> rule = RelationRules.rules().stream().filter(each -> each.reference() == reference
				&& each.holder() == holder.eClass() && each.held() == held.eClass()).findFirst();
		if (rule.isPresent() && isHidden(held)) {
			withheld += reference.isContainment() ? 0 : 1;
		} else if (rule.isPresent()) {
			Element source = rule.get().heldByTarget() ? held : holder;
			Element target = rule.get().heldByTarget() ? holder : held;
			relations.add(new ArchiRelation(Exchange.identifier(SourceIds.of(rule.get().reference().getName(), source.getId(), target.getId())),
					rule.get().relation(), Exchange.identifier(source.getId()), Exchange.identifier(target.getId()), "", "", "", Map.of()));
		} else if (!reference.isContainment()) {
			left.merge("Links from " + Concept.of(holder.eClass()).plural().toLowerCase(Locale.UK) + " to "
					+ Labels.of(reference).toLowerCase(Locale.UK), 1, Integer::sum);
		}
	}

	private void addBridge(Identified object, BridgeRule rule) {
		EObject source = rule.sourceEnd().map(end -> (EObject) object.eGet(end)).orElse(rule.sourceEnd().isPresent() ? null : object.eContainer());
		EObject target = (EObject) object.eGet(rule.targetEnd());
		if (source == null || target == null) {
			left.merge(Concept.of(object.eClass()).plural() + " with one end", 1, Integer::sum);
			return;
		}
		if (isHidden(source) || isHidden(target)) {
			withheld++;
			return;
		}
		Map<String, String> properties = OwnProperties.of(object, Set.of(rule.words(), Literals.CONTRIBUTION__WEIGHT));
		for (EReference further : rule.further()) {
			if (object.eGet(further) instanceof Element end && !isHidden(end)) {
				properties.put(ArchiLinks.property(further), end.getId());
			}
		}
		relations.add(new ArchiRelation(Exchange.identifier(object.getId()), rule.relations().get(0),
				Exchange.identifier(((Identified) source).getId()), Exchange.identifier(((Identified) target).getId()),
				object instanceof Element element ? text(element.getName()) : "", text((String) object.eGet(rule.words())),
				object instanceof Contribution contribution && contribution.getWeight() != null ? contribution.getWeight().toString() : "",
				properties));
	}

	private static List<Element> targets(Element element, EReference reference) {
		return switch (element.eGet(reference)) {
			case Element one -> List.of(one);
			case Collection<?> many -> many.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
			case null, default -> List.of();
		};
	}

	private boolean isHidden(EObject object) {
		return !includeExempt && Exemption.isExempt(object);
	}

	private static boolean isPartOfDiagram(EObject object) {
		return object.eContainer() instanceof Diagram;
	}

	private static String name(Element element) {
		return text(element.getName()).isBlank() ? Labels.of(element) : element.getName();
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
