/** Deciding what two people changed differently. */
package org.goldthread.ui.repository.merge;
