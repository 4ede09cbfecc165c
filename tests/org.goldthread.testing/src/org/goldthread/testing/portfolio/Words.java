package org.goldthread.testing.portfolio;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Contribution;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.Outcome;
import org.goldthread.model.Risk;
import org.goldthread.model.Role;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;

/** The elements that tests need most, to be imported statically. Each has an id of its own; nothing else but what is given. */
public final class Words {

	private Words() {
	}

	/** An outcome of the vision. */
	public static Outcome outcome(String reference, String name) {
		return element(Literals.OUTCOME, Outcome.class, reference, name);
	}

	/** A workstream with the given contributions. */
	public static Workstream workstream(String reference, String name, Contribution... contributions) {
		Workstream workstream = element(Literals.WORKSTREAM, Workstream.class, reference, name);
		workstream.getContributions().addAll(List.of(contributions));
		return workstream;
	}

	/** A contribution to an outcome; {@code weight} in per cent. */
	public static Contribution contribution(Outcome outcome, int weight) {
		Contribution contribution = Elements.create(Literals.CONTRIBUTION, Contribution.class);
		contribution.setOutcome(outcome);
		contribution.setWeight(weight);
		return contribution;
	}

	/** A milestone without dates. */
	public static Milestone milestone(String reference, String name) {
		return element(Literals.MILESTONE, Milestone.class, reference, name);
	}

	/** A risk without scores and texts. */
	public static Risk risk(String reference, String name) {
		return element(Literals.RISK, Risk.class, reference, name);
	}

	/** A savings line without owner and amounts. */
	public static SavingsLine savingsLine(String reference, String name) {
		return element(Literals.SAVINGS_LINE, SavingsLine.class, reference, name);
	}

	/** A role. */
	public static Role role(String reference, String name) {
		return element(Literals.ROLE, Role.class, reference, name);
	}

	/** An element of any class. */
	public static <T extends Element> T element(EClass type, Class<T> javaType, String reference, String name) {
		T element = Elements.create(type, javaType);
		element.setReference(reference);
		element.setName(name);
		return element;
	}

	/** The same object after {@code change}: {@code having(risk("R-001", "Fire"), risk -> risk.setEffect("Loss"))}. */
	public static <T> T having(T object, Consumer<? super T> change) {
		change.accept(object);
		return object;
	}
}
