/** The view of the repository. */
package org.goldthread.ui.repository.view;
