package org.goldthread.rules.profile;

import java.io.IOException;

/** A rule profile that cannot be used; the message is one sentence for users that says why and what to do. */
public final class RuleProfileException extends IOException {

	private static final long serialVersionUID = 1L;

	RuleProfileException(String sentence) {
		super(sentence);
	}
}
