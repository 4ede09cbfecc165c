package org.goldthread.rules.dependency;

import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Workstream;

/** One of the two ends of a dependency, with the features that describe it. */
enum DependencyEnd {

	/** The workstream that hands over. */
	GIVER("giver", Literals.DEPENDENCY__GIVER, Literals.DEPENDENCY__GIVER_ITEM, Literals.DEPENDENCY__GIVER_OWNER),
	/** The workstream that waits. */
	RECEIVER("receiver", Literals.DEPENDENCY__RECEIVER, Literals.DEPENDENCY__RECEIVER_ITEM, Literals.DEPENDENCY__RECEIVER_OWNER);

	private final String word;
	private final EReference workstream;
	private final EReference item;
	private final EReference owner;

	DependencyEnd(String word, EReference workstream, EReference item, EReference owner) {
		this.word = word;
		this.workstream = workstream;
		this.item = item;
		this.owner = owner;
	}

	/** How messages call it. */
	String word() {
		return word;
	}

	/** The feature that names the workstream. */
	EReference workstream() {
		return workstream;
	}

	/** The feature that names the role that answers for it. */
	EReference owner() {
		return owner;
	}

	/** The workstream that the dependency names at this end. */
	Optional<Workstream> workstreamOf(Dependency dependency) {
		return Optional.ofNullable((Workstream) dependency.eGet(workstream));
	}

	/** The item that the dependency names at this end. */
	Optional<HandoverItem> itemOf(Dependency dependency) {
		return Optional.ofNullable((HandoverItem) dependency.eGet(item));
	}

	/** The workstream that holds the item at this end. */
	Optional<Workstream> holderOf(Dependency dependency) {
		return itemOf(dependency).map(HandoverItem::eContainer).filter(Workstream.class::isInstance).map(Workstream.class::cast);
	}
}
