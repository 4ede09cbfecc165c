/** Says what entries hold in words that people read, whichever state of a portfolio they come from. */
package org.goldthread.ui.repository.words;
