/** Working days: Monday to Friday less the bank holidays of England and Wales and the portfolio's own days off. */
package org.goldthread.analysis.calendar;
