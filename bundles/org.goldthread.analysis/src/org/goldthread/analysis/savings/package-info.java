/**
 * Savings added up by financial year. Amounts in a year are in-year amounts; the full-year effect is what a recurrent line
 * saves in the last year of its profile. Unlike bases are never added or compared, and pounds that several lines of an
 * overlap group claim are counted once.
 */
package org.goldthread.analysis.savings;
