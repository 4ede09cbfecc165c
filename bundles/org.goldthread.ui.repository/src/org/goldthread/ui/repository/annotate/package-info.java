/** Who set which value, and when. */
package org.goldthread.ui.repository.annotate;
