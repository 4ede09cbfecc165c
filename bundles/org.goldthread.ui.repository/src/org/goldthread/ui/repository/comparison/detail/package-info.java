/** The values of one entry in two states, side by side. */
package org.goldthread.ui.repository.comparison.detail;
