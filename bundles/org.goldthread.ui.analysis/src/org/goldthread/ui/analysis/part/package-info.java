/** What the views of the analysis share: when they compute, what they say while there is nothing to show, what they offer as the selection. */
package org.goldthread.ui.analysis.part;
