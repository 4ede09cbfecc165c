/** Charts of amounts, for papers: no display is needed. */
package org.goldthread.render.chart;
