package org.goldthread.ui.repository.view;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.repository.view.RepositoryRow.PortfolioRow;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Text, icon and tip of one column of the repository. */
final class RevisionLabels extends ColumnLabelProvider {

	private final Function<RepositoryRow, String> text;
	private final Images images;
	private final WorkbenchTheme theme;
	private final boolean first;

	private RevisionLabels(Function<RepositoryRow, String> text, Images images, WorkbenchTheme theme, boolean first) {
		this.text = text;
		this.images = images;
		this.theme = theme;
		this.first = first;
	}

	/** The first column, with icons. */
	static RevisionLabels title(Images images, WorkbenchTheme theme) {
		return new RevisionLabels(RevisionWords::title, images, theme, true);
	}

	/** Any other column. */
	static RevisionLabels of(Function<RepositoryRow, String> text, Images images, WorkbenchTheme theme) {
		return new RevisionLabels(text, images, theme, false);
	}

	@Override
	public String getText(Object row) {
		return text.apply((RepositoryRow) row);
	}

	@Override
	public Image getImage(Object row) {
		return !first ? null : row instanceof PortfolioRow ? images.of(GoldthreadPackage.Literals.PORTFOLIO) : images.action("revision");
	}

	@Override
	public Color getForeground(Object row) {
		return theme.colour(first ? "ink" : "ink-muted");
	}

	@Override
	public String getToolTipText(Object row) {
		return RevisionWords.tip((RepositoryRow) row);
	}
}
