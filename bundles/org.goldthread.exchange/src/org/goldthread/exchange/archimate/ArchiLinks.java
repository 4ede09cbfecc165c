package org.goldthread.exchange.archimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.goldthread.exchange.archimate.ArchiDrafts.Imported;
import org.goldthread.exchange.draft.Draft;
import org.goldthread.exchange.draft.KnownElements;
import org.goldthread.exchange.draft.Refused;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.model.GoldthreadPackage.Literals;

/** Makes places, links, contributions, principle tests and dependencies of the relationships of an ArchiMate model. */
final class ArchiLinks {

	private final ArchiDrafts elements;
	private final KnownElements known;
	private final Set<String> relationIdentifiers;
	private final Set<Draft> placed = new HashSet<>();
	private final List<Draft> drafts = new ArrayList<>();
	private final List<Refused> refused = new ArrayList<>();
	private final List<Unmapped> unmapped = new ArrayList<>();

	ArchiLinks(ArchiModel model, ArchiDrafts elements, KnownElements known) {
		this.elements = elements;
		this.known = known;
		relationIdentifiers = model.relations().stream().map(ArchiRelation::identifier).collect(Collectors.toSet());
		model.relations().forEach(this::map);
	}

	/** The elements that relationships stand for. */
	List<Draft> drafts() {
		return drafts;
	}

	List<Refused> refused() {
		return refused;
	}

	List<Unmapped> unmapped() {
		return unmapped;
	}

	private void map(ArchiRelation relation) {
		Imported source = elements.byIdentifier().get(relation.source());
		Imported target = elements.byIdentifier().get(relation.target());
		if (source == null || target == null) {
			leaveOut(relation);
			return;
		}
		Optional<BridgeRule> bridge = BridgeRule.of(relation.type(), source.type(), target.type());
		Optional<RelationRule> rule = RelationRules.of(relation.type(), source.type(), target.type());
		if (bridge.isPresent()) {
			drafts.add(bridge(relation, bridge.get(), source, target));
		} else if (rule.isPresent()) {
			link(relation, rule.get(), source, target);
		} else if (relation.type().equals(RelationRules.ASSOCIATION)) {
			linkBackwards(relation, source, target);
		} else {
			unmapped.add(new Unmapped(relation.type(), called(relation), "the portfolio ties these two in no such way"));
		}
	}

	/** An association may lead either way. */
	private void linkBackwards(ArchiRelation relation, Imported source, Imported target) {
		Optional<BridgeRule> bridge = BridgeRule.of(relation.type(), target.type(), source.type());
		Optional<RelationRule> rule = RelationRules.of(relation.type(), target.type(), source.type());
		bridge.ifPresent(found -> drafts.add(bridge(relation, found, target, source)));
		rule.ifPresent(found -> link(relation, found, target, source));
		if (bridge.isEmpty() && rule.isEmpty()) {
			unmapped.add(new Unmapped(relation.type(), called(relation), "the portfolio ties these two in no such way"));
		}
	}

	private void leaveOut(ArchiRelation relation) {
		boolean ofRelations = relationIdentifiers.contains(relation.source()) || relationIdentifiers.contains(relation.target());
		boolean complete = elements.nameOf(relation.source()).isPresent() && elements.nameOf(relation.target()).isPresent();
		if (ofRelations || complete) {
			unmapped.add(new Unmapped(relation.type(), called(relation), ofRelations ? "it ends at another relationship"
					: "one of its ends is not imported"));
		} else {
			refused.add(new Refused(relation.type() + " " + called(relation), "one of its ends is not in the file; export the model again"));
		}
	}

	private void link(ArchiRelation relation, RelationRule rule, Imported source, Imported target) {
		Imported holder = rule.heldByTarget() ? target : source;
		Imported held = rule.heldByTarget() ? source : target;
		noteProperties(relation);
		if (!rule.reference().isContainment()) {
			holder.draft().link(rule.reference(), held.draft().id());
		} else if (placed.add(held.draft())) {
			held.draft().under(holder.draft().id(), rule.reference());
		} else {
			unmapped.add(new Unmapped(relation.type(), called(relation), held.name() + " belongs to something else already"));
		}
	}

	private Draft bridge(ArchiRelation relation, BridgeRule rule, Imported source, Imported target) {
		String reference = relation.properties().getOrDefault(OwnProperties.REFERENCE, "").strip();
		String id = known.idOf(elements.ids(relation.identifier(), relation.properties()), rule.type(), reference);
		Draft draft = new Draft(id, rule.type(), called(relation)).neededLink(rule.targetEnd(), target.draft().id())
				.value(rule.words(), relation.documentation());
		rule.sourceEnd().ifPresentOrElse(end -> draft.neededLink(end, source.draft().id())
				.under(known.portfolio().getId(), rule.containment()), () -> draft.under(source.draft().id(), rule.containment()));
		if (rule.type() == Literals.DEPENDENCY) {
			draft.value(Literals.ELEMENT__NAME, relation.name().isBlank() && known.find(id).isEmpty() ? called(relation) : relation.name());
		}
		if (rule.type() == Literals.CONTRIBUTION && relation.modifier().strip().matches("[0-9]{1,3} ?%?")) {
			draft.value(Literals.CONTRIBUTION__WEIGHT, Integer.valueOf(relation.modifier().replaceAll("[ %]", "")));
		}
		Set<String> ends = rule.further().stream().map(ArchiLinks::property).collect(Collectors.toSet());
		rule.further().forEach(further -> Optional.ofNullable(relation.properties().get(property(further))).map(String::strip)
				.ifPresent(end -> draft.link(further, idOf(end))));
		unmapped.addAll(OwnProperties.read(relation.properties(), rule.type(), ends, draft, called(relation)));
		return draft;
	}

	/** The id of the element that a property names by the id that it had where the file was written. */
	private String idOf(String id) {
		Imported element = elements.byIdentifier().get(Exchange.identifier(id));
		return element == null ? id : element.draft().id();
	}

	/** Whether a relationship says where an element hangs. */
	boolean isPlaced(Imported element) {
		return placed.contains(element.draft());
	}

	private void noteProperties(ArchiRelation relation) {
		relation.properties().keySet().stream().filter(key -> !key.startsWith(Exchange.OWN)).forEach(key -> unmapped
				.add(new Unmapped("Property " + key, called(relation), "the portfolio has no place for it")));
	}

	static String property(EReference reference) {
		return Exchange.OWN + reference.getName();
	}

	private String called(ArchiRelation relation) {
		return relation.name().isBlank() ? elements.nameOf(relation.source()).orElse(relation.source()) + " to "
				+ elements.nameOf(relation.target()).orElse(relation.target()) : relation.name().strip();
	}
}
