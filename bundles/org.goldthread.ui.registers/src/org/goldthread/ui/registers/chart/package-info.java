/** The chart of savings by financial year. */
package org.goldthread.ui.registers.chart;
