/** The Impact view: what comes later, and what it costs, when something slips. */
package org.goldthread.ui.analysis.impact;
