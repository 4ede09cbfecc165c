/** What the comparison lists: changes by place, by register and in words. */
package org.goldthread.ui.repository.comparison.rows;
