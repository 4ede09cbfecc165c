package org.goldthread.render.card;

import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.viewpoint.view.NodeView;

/** How much of a container its heading takes when nothing of it is shortened. */
public final class HeadingRoom {

	private HeadingRoom() {
	}

	/** Returns the distance from the left side of a container to the end of its title, in px. */
	public static double titleEnd(NodeView container, CardForm form, TextMeasure measure) {
		double icon = container.style().iconConcept().isPresent() ? ContainerText.ICON + ContainerText.ICON_GAP : 0;
		double reference = container.reference().isEmpty() ? 0
				: ContainerText.advance(container.reference(), TextStyle.REFERENCE, measure) + ContainerText.GAP;
		return ContainerText.inset(form) + icon + reference + ContainerText.advance(container.title(), ContainerText.style(form), measure);
	}
}
