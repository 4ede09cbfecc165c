package org.goldthread.cli.validate;

import java.util.List;

import org.goldthread.model.Portfolio;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Findings;
import org.goldthread.rules.Severity;

/**
 * One portfolio that has been checked.
 *
 * @param file the file as the user named it
 * @param portfolio what it holds
 * @param findings what was found
 */
record CheckedFile(String file, Portfolio portfolio, Findings findings) {

	/** The findings in the order in which they are printed: gravest first, then by rule and reference. */
	List<Finding> sorted() {
		return findings.all().stream().sorted(new FindingOrder()).toList();
	}

	boolean hasFindingsAtLeast(Severity severity) {
		return findings.all().stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
	}
}
