/** The Coverage view: the matrix of workstreams and outcomes with its gaps. */
package org.goldthread.ui.analysis.coverage;
