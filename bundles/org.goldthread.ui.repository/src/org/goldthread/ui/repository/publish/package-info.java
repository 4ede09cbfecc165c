/** Publishing, and opening what was published. */
package org.goldthread.ui.repository.publish;
