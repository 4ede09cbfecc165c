package org.goldthread.cli.generate;

import org.goldthread.model.RiskCategory;

/** The words of a common risk: title without its subject, category, cause, event and effect. */
record RiskPhrases(String title, RiskCategory category, String cause, String event, String effect) {
}
