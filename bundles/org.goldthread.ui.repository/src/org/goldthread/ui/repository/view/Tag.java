package org.goldthread.ui.repository.view;

/**
 * A word that stands out.
 *
 * @param text the word or words
 * @param colour the family of tokens, of which fill and line are taken
 */
record Tag(String text, String colour) {
}
