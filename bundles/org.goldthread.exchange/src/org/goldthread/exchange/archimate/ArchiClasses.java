package org.goldthread.exchange.archimate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.draft.KnownElements;
import org.goldthread.model.GoldthreadPackage.Literals;

/**
 * Decides which class of the portfolio an ArchiMate element becomes: what an export wrote, else the class of the element that it
 * is already, else the usual one. A work package that has others, and is in none, is a programme; a grouping of capabilities is a
 * layer.
 */
final class ArchiClasses {

	private final KnownElements known;
	private final Set<String> workPackages = new HashSet<>();
	private final Set<String> capabilities = new HashSet<>();
	private final Set<String> holders = new HashSet<>();
	private final Set<String> held = new HashSet<>();
	private final Set<String> layers = new HashSet<>();

	ArchiClasses(ArchiModel model, KnownElements known) {
		this.known = known;
		for (ArchiElement element : model.elements()) {
			if (element.type().equals(Concepts.WORK_PACKAGE)) {
				workPackages.add(element.identifier());
			} else if (element.type().equals("Capability")) {
				capabilities.add(element.identifier());
			}
		}
		for (ArchiRelation relation : model.relations()) {
			if (RelationRules.isWhole(relation.type()) && capabilities.contains(relation.target())) {
				layers.add(relation.source());
			}
			if (RelationRules.isWhole(relation.type()) && workPackages.contains(relation.source()) && workPackages.contains(relation.target())) {
				holders.add(relation.source());
				held.add(relation.target());
			}
		}
	}

	/** The class of an element, of which {@code ids} are the ids by which it may be known; empty when the portfolio has no place for it. */
	Optional<EClass> of(ArchiElement element, List<String> ids) {
		return Optional.ofNullable(element.properties().get(OwnProperties.TYPE)).flatMap(name -> Concepts.named(element.type(), name.strip()))
				.or(() -> ids.stream().map(known::find).flatMap(Optional::stream).map(EObject::eClass)
						.filter(type -> Concepts.elementOf(type).filter(element.type()::equals).isPresent()).findFirst())
				.or(() -> isProgramme(element) ? Optional.of(Literals.PROGRAMME) : Optional.empty())
				.or(() -> element.type().equals(Concepts.GROUPING) && layers.contains(element.identifier()) ? Optional.of(Literals.LAYER)
						: Optional.empty())
				.or(() -> Concepts.usual(element.type()));
	}

	private boolean isProgramme(ArchiElement element) {
		return holders.contains(element.identifier()) && !held.contains(element.identifier());
	}
}
