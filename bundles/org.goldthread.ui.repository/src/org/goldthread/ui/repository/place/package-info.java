/** Which repository is used, and by whom. */
package org.goldthread.ui.repository.place;
