/** Processes that tests start, and kill. */
package org.goldthread.testing.process;
