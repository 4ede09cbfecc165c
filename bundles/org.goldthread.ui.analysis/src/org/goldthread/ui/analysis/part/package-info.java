/** What the views of the analysis share: measures and places of what they paint, and trees of rows. */
package org.goldthread.ui.analysis.part;
