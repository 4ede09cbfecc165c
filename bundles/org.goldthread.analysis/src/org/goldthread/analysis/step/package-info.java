/** Results that are worked out in short steps, so that a thread can do something else in between. */
package org.goldthread.analysis.step;
