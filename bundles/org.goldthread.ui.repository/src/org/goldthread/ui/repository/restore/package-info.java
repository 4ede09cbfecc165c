/** Going back to what was published. */
package org.goldthread.ui.repository.restore;
