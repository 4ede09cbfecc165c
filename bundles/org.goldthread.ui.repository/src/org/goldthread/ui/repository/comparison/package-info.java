/** Comparing two revisions, or a revision with the working copy. */
package org.goldthread.ui.repository.comparison;
