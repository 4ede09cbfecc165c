package org.goldthread.cli.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.goldthread.cli.CommandFailure;
import org.goldthread.model.Portfolio;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.profile.RuleProfile;
import org.goldthread.rules.profile.RuleProfileException;
import org.goldthread.rules.profile.RuleProfileFile;

/**
 * The rule profile that a check goes by.
 *
 * @param catalogue all rules that are known
 * @param profile the profile; empty where each portfolio says itself how it uses the rules
 */
record ProfileOption(RuleCatalogue catalogue, Optional<RuleProfile> profile) {

	/**
	 * Reads the profile when there is one.
	 *
	 * @throws CommandFailure when the file cannot be read, or holds no profile for these rules
	 */
	static ProfileOption read(Optional<Path> file, RuleCatalogue catalogue) throws CommandFailure {
		if (file.isEmpty()) {
			return new ProfileOption(catalogue, Optional.empty());
		}
		try {
			return new ProfileOption(catalogue, Optional.of(RuleProfileFile.read(file.get(), catalogue)));
		} catch (RuleProfileException e) {
			throw CommandFailure.file("the rule profile " + file.get() + " cannot be used: " + e.getMessage(), e);
		} catch (IOException e) {
			throw CommandFailure.file("the rule profile " + file.get() + " cannot be read; give --profile a file that can", e);
		}
	}

	/** Makes a portfolio that was read for this check, and is never written, use the rules as the profile says. */
	void applyTo(Portfolio portfolio) {
		profile.ifPresent(chosen -> chosen.appliedTo(portfolio, catalogue).change().run());
	}
}
