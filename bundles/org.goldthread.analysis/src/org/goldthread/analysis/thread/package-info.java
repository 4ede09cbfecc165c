/**
 * The golden thread: from any element up to the outcomes of the vision, and down to savings, cost centres, risks,
 * decisions and scrutiny comments.
 */
package org.goldthread.analysis.thread;
