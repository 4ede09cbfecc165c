package org.goldthread.ui.analysis.dependency;

import org.goldthread.model.Dependency;

/** Who has agreed a hand-over; each with a sign and a word, so that nothing rests on colour. */
enum Agreement {

	BOTH("\u2713 Both"),
	GIVER("\u2717 Receiver has not"),
	RECEIVER("\u2717 Giver has not"),
	NEITHER("\u2717 Neither has");

	private final String words;

	Agreement(String words) {
		this.words = words;
	}

	static Agreement of(Dependency handover) {
		if (handover.isAgreedByGiver()) {
			return handover.isAgreedByReceiver() ? BOTH : GIVER;
		}
		return handover.isAgreedByReceiver() ? RECEIVER : NEITHER;
	}

	/** "✓ Both", or a cross and who has not. */
	String words() {
		return words;
	}
}
