package org.goldthread.ui.diagram.part;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.goldthread.model.Labels;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.viewpoint.view.NodeView;

/** What stands in the tool tip of a figure: the element's summary, and what the rules find about it. Written only when it is shown. */
final class SummaryTip extends Label {

	private static final int LINE_LENGTH = 80;

	private final Shown shown;

	SummaryTip(Shown shown) {
		this.shown = shown;
		setBorder(new MarginBorder(4, 6, 4, 6));
		setLabelAlignment(LEFT);
	}

	@Override
	public void addNotify() {
		setText(text(shown));
		super.addNotify();
	}

	/** The lines of the tip for {@code shown}, none longer than 80 characters where words allow it. */
	static String text(Shown shown) {
		List<String> lines = new ArrayList<>();
		lines.addAll(wrap(summary(shown)));
		shown.marks().messages().forEach(message -> lines.addAll(wrap(message)));
		return String.join("\n", lines);
	}

	private static String summary(Shown shown) {
		return shown.view() instanceof NodeView node && !node.tooltip().isBlank() ? node.tooltip() : Labels.of(shown.view().element());
	}

	private static List<String> wrap(String text) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.split("\n")) {
			StringBuilder line = new StringBuilder();
			for (String word : paragraph.split(" ")) {
				if (!line.isEmpty() && line.length() + word.length() >= LINE_LENGTH) {
					lines.add(line.toString());
					line.setLength(0);
				}
				line.append(line.isEmpty() ? "" : " ").append(word);
			}
			lines.add(line.toString());
		}
		return lines;
	}
}
