/** The risk matrix beside the risk register. */
package org.goldthread.ui.registers.matrix;
