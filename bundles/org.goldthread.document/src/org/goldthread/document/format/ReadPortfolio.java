package org.goldthread.document.format;

import java.util.Optional;

import org.goldthread.model.PortfolioResource;

/**
 * What was read from a file.
 *
 * @param resource holds exactly one portfolio
 * @param readOnlyReason why it must not be written back, one sentence; empty when it may
 */
public record ReadPortfolio(PortfolioResource resource, Optional<String> readOnlyReason) {
}
