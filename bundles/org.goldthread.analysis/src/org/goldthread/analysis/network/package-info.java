/**
 * Hand-over items as a network of dates: earliest and latest dates, float, the critical path, late hand-overs and loops.
 * An item is a point in time, so it starts and finishes on the same day and the four types of link (FS, SS, FF, SF) give
 * the same dates, as for activities without duration in a precedence diagram; the lag tells them apart in days.
 */
package org.goldthread.analysis.network;
