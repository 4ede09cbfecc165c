/** Makes large, plausible portfolios from a seed, with faults on request, for tests and benchmarks. */
package org.goldthread.cli.generate;
