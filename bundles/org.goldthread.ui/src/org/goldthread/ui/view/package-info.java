/** What views of the active portfolio share: when they compute, what they say while there is nothing to show, what they offer as the selection. */
package org.goldthread.ui.view;
