package org.goldthread.analysis.network;

import java.util.Optional;

import org.goldthread.model.Dependency;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Labels;
import org.goldthread.model.LinkType;

/**
 * One item must come before another.
 *
 * @param from the item that must come first
 * @param to the item that waits
 * @param type how the dates hang together
 * @param lag working days between the two; negative for an overlap
 * @param dependency the hand-over that says so; empty where the waiting milestone names the other as its predecessor
 */
public record Link(HandoverItem from, HandoverItem to, LinkType type, int lag, Optional<Dependency> dependency) {

	/** The link in words: "D-001 Customer platform before MS-011 Contact centre open (DEP-01, FS + 30)". */
	public String words() {
		return Labels.of(from) + " before " + Labels.of(to) + " (" + dependency.map(this::cause).orElse("predecessor") + ")";
	}

	/** Whether both sides have agreed; a predecessor is of one workstream and so agreed. */
	public boolean isAgreed() {
		return dependency.map(handover -> handover.isAgreedByGiver() && handover.isAgreedByReceiver()).orElse(true);
	}

	private String cause(Dependency handover) {
		String reference = handover.getReference() == null || handover.getReference().isEmpty() ? Labels.of(handover) : handover.getReference();
		String days = lag == 0 ? "" : lag > 0 ? " + " + lag : " - " + -(long) lag;
		return reference + ", " + type.getLiteral() + days;
	}
}
