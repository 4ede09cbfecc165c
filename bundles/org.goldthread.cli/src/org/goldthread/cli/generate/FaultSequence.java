package org.goldthread.cli.generate;

import java.util.Optional;

import org.goldthread.model.Element;

/** Gives faults to the elements of one class, one after the other. */
final class FaultSequence {

	private final Faults faults;
	private Optional<Element> previous = Optional.empty();

	FaultSequence(Faults faults) {
		this.faults = faults.split();
	}

	/**
	 * Decides on the next element. It may give it the reference of the one before; the first one loses its essential
	 * part instead.
	 *
	 * @return false when the caller is to leave out what elements of this class must have
	 */
	boolean spares(Element element) {
		Faults.Kind fault = faults.ofElement();
		boolean duplicate = fault == Faults.Kind.DUPLICATE_REFERENCE && previous.isPresent();
		if (duplicate) {
			element.setReference(previous.orElseThrow().getReference());
		}
		previous = Optional.of(element);
		return fault == Faults.Kind.NONE || duplicate;
	}
}
