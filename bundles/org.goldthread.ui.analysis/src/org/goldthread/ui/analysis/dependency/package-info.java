/** The Dependencies view: what workstreams hand over to each other, what is late, not agreed, round a loop or on the critical path. */
package org.goldthread.ui.analysis.dependency;
