package org.goldthread.render.card;

/**
 * What a card shows beside its node.
 *
 * @param selected whether it is selected
 * @param thread whether it lies on the golden thread of the selection
 * @param mark of the worst finding of its element
 */
public record CardState(boolean selected, boolean thread, Mark mark) {

	/** Not selected, not on the thread, without findings. */
	public static final CardState PLAIN = new CardState(false, false, Mark.NONE);
}
