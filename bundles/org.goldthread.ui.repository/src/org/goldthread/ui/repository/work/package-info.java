/** Work on repositories in the background. */
package org.goldthread.ui.repository.work;
