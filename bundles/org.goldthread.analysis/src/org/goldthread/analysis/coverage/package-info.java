/** How well the outcomes of the vision are served by workstreams, benefits and savings. */
package org.goldthread.analysis.coverage;
