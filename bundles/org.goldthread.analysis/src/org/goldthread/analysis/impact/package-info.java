/**
 * What follows when something slips: items and workstreams with the delay that is left once float is used up, savings
 * with the pounds that come later, benefits, and the outcomes that are reached.
 */
package org.goldthread.analysis.impact;
