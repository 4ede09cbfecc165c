package org.goldthread.viewpoint.specification;

import java.util.List;

import org.goldthread.viewpoint.view.Arrangement;

/**
 * What stands inside and on the border of the nodes of a mapping. Mappings are named, not held: one may stand inside itself.
 *
 * @param arrangement {@code NONE} for a mapping of plain nodes
 * @param children names of the mappings whose nodes stand inside, its own before those that it shares with others, nodes before
 *        containers; none for a mapping of plain nodes
 * @param borders names of the mappings whose nodes sit on the border
 */
public record Nesting(Arrangement arrangement, List<String> children, List<String> borders) {

	/** A plain node with nothing on its border. */
	public static final Nesting NONE = new Nesting(Arrangement.NONE, List.of(), List.of());

	public Nesting {
		children = List.copyOf(children);
		borders = List.copyOf(borders);
	}
}
