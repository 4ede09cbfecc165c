/** Choosing a repository. */
package org.goldthread.ui.repository.choice;
