package org.goldthread.workbench.perspective;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.goldthread.ui.WorkbenchIds;

/** Where a transformation architect works: the diagram in the middle, everything about it around. */
public final class ArchitectPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		StandardLayout.create(layout, 0.18f, 0.72f, 0.82f, 0.5f, WorkbenchIds.GOLDEN_THREAD_VIEW, WorkbenchIds.REPOSITORY_VIEW);
	}
}
