package org.goldthread.ui.analysis.dependency;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Text, icon and colour of one column of the dependencies. */
final class DependencyLabels extends ColumnLabelProvider {

	private final Function<DependencyNode, String> text;
	private final Function<DependencyNode, String> token;
	private final Function<DependencyNode, Image> image;
	private final WorkbenchTheme theme;

	private DependencyLabels(WorkbenchTheme theme, Function<DependencyNode, String> text, Function<DependencyNode, String> token,
			Function<DependencyNode, Image> image) {
		this.theme = theme;
		this.text = text;
		this.token = token;
		this.image = image;
	}

	/** What it is, with the icon of its concept. */
	static DependencyLabels titles(WorkbenchTheme theme, Images images) {
		return new DependencyLabels(theme, DependencyNode::title, node -> "ink", node -> node.element().map(images::of).orElse(null));
	}

	/** What is wrong or special. */
	static DependencyLabels marks(WorkbenchTheme theme) {
		return new DependencyLabels(theme, DependencyNode::marks, DependencyLabels::markToken, node -> null);
	}

	/** Working days in hand, too few in red. */
	static DependencyLabels room(WorkbenchTheme theme) {
		return new DependencyLabels(theme, DependencyNode::room, node -> node instanceof HandoverRow row && row.late() ? "red" : "ink", node -> null);
	}

	/** Who has agreed. */
	static DependencyLabels agreed(WorkbenchTheme theme) {
		return new DependencyLabels(theme, DependencyNode::agreed,
				node -> node instanceof HandoverRow row && row.isUnagreed() ? "amber" : "ink", node -> null);
	}

	@Override
	public String getText(Object node) {
		return text.apply((DependencyNode) node);
	}

	@Override
	public Image getImage(Object node) {
		return image.apply((DependencyNode) node);
	}

	@Override
	public Color getForeground(Object node) {
		return theme.colour(token.apply((DependencyNode) node));
	}

	@Override
	public String getToolTipText(Object node) {
		String advice = ((DependencyNode) node).advice();
		return advice.isEmpty() ? null : advice;
	}

	private static String markToken(DependencyNode node) {
		return switch (node) {
			case HandoverRow row -> row.late() || row.inLoop() ? "red" : row.critical() ? "amber" : "ink-muted";
			case LoopRow row -> "red";
			case StepRow row -> "amber";
			case DependencyGroup group -> "ink";
		};
	}
}
