/**
 * Portfolios for tests in the model's own words:
 *
 * <pre>
 * Outcome safe = outcome("TC1", "Safe, healthy lives");
 * Portfolio portfolio = aPortfolio()
 *         .with(safe, workstream("WS-01", "Front door", contribution(safe, 60)), milestone("MS-001", "Go live"))
 *         .build();
 * </pre>
 */
package org.goldthread.testing.portfolio;
