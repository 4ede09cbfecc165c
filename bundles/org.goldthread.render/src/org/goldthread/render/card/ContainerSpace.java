package org.goldthread.render.card;

/**
 * The room that a container keeps around what is inside, in px.
 *
 * @param top below its upper side, where its heading stands
 * @param side at its left and right
 * @param bottom above its lower side
 * @param gap between what is inside
 */
public record ContainerSpace(double top, double side, double bottom, double gap) {

	private static final ContainerSpace SURFACE = new ContainerSpace(36, 18, 12, 12);
	private static final ContainerSpace GROUP = new ContainerSpace(26, 8, 8, 8);
	private static final ContainerSpace LIST = new ContainerSpace(36, 4, 8, 0);

	/** Returns the room of a form of container. */
	public static ContainerSpace of(CardForm form) {
		return switch (form) {
		case SURFACE -> SURFACE;
		case LIST -> LIST;
		default -> GROUP;
		};
	}
}
