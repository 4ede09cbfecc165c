/** What tests of all bundles share. */
package org.goldthread.testing;
