/** The Golden thread view: the chains of the selection up to the outcomes of the vision and down to money, risks and decisions. */
package org.goldthread.ui.analysis.thread;
