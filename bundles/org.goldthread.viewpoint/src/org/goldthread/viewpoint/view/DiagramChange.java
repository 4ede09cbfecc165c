package org.goldthread.viewpoint.view;

import java.util.List;

/**
 * What has become of a diagram in one edit, undo or redo, for those who keep something for each view.
 *
 * @param contents everything that shows now
 * @param added views that were not there before, parents first
 * @param removed views that are not there any more, as they were; those inside a removed node are listed too
 * @param replaced views that have changed, as they are now; a node counts as changed when anything in it or on it has
 */
public record DiagramChange(DiagramContents contents, List<View> added, List<View> removed, List<View> replaced) {

	public DiagramChange {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		replaced = List.copyOf(replaced);
	}
}
