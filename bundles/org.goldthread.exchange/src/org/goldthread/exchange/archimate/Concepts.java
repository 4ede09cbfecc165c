package org.goldthread.exchange.archimate;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.GoldthreadPackage.Literals;

/** Which class of the portfolio is which ArchiMate element. */
final class Concepts {

	/**
	 * One line of the mapping.
	 *
	 * @param element the ArchiMate element type
	 * @param type the class of the portfolio
	 * @param usual whether an element of that type from another tool becomes this class
	 */
	record Mapped(String element, EClass type, boolean usual) {
	}

	static final String WORK_PACKAGE = "WorkPackage";
	static final String GROUPING = "Grouping";

	private static final List<Mapped> ALL = List.of(
			new Mapped("Goal", Literals.VISION, false), new Mapped("Goal", Literals.THEME, true),
			new Mapped("Outcome", Literals.OUTCOME, true), new Mapped("Requirement", Literals.PRIORITY, true),
			new Mapped("Principle", Literals.DELIVERY_PRINCIPLE, true), new Mapped("Value", Literals.BENEFIT, true),
			new Mapped("Stakeholder", Literals.STAKEHOLDER, true), new Mapped("BusinessRole", Literals.ROLE, true),
			new Mapped("BusinessActor", Literals.ORGANISATION_UNIT, true), new Mapped(GROUPING, Literals.LAYER, false),
			new Mapped("Capability", Literals.CAPABILITY, true), new Mapped("CourseOfAction", Literals.OPTION, true),
			new Mapped(WORK_PACKAGE, Literals.PROGRAMME, false), new Mapped(WORK_PACKAGE, Literals.WORKSTREAM, true),
			new Mapped("Plateau", Literals.TRANCHE, true), new Mapped("ImplementationEvent", Literals.MILESTONE, true),
			new Mapped("Deliverable", Literals.DELIVERABLE, true));

	private Concepts() {
	}

	/** The classes that are mapped. */
	static List<EClass> types() {
		return ALL.stream().map(Mapped::type).toList();
	}

	/** The ArchiMate element type of a class; empty when there is none. */
	static Optional<String> elementOf(EClass type) {
		return ALL.stream().filter(mapped -> mapped.type() == type).map(Mapped::element).findFirst();
	}

	/** The class that elements of a type usually are; empty when the portfolio has no place for them. */
	static Optional<EClass> usual(String element) {
		return ALL.stream().filter(mapped -> mapped.usual() && mapped.element().equals(element)).map(Mapped::type).findFirst();
	}

	/** The class of a name, where elements of the type can be of that class. */
	static Optional<EClass> named(String element, String className) {
		return ALL.stream().filter(mapped -> mapped.element().equals(element) && mapped.type().getName().equals(className))
				.map(Mapped::type).findFirst();
	}
}
