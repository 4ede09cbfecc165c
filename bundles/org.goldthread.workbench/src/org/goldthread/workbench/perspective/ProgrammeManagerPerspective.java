package org.goldthread.workbench.perspective;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.goldthread.ui.WorkbenchIds;

/** Where a programme manager works: more room for the tree of programmes and for the analysis, all of which is at hand. */
public final class ProgrammeManagerPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		StandardLayout.create(layout, 0.24f, 0.55f, 0.82f, 0.44f, WorkbenchIds.GOLDEN_THREAD_VIEW, WorkbenchIds.COVERAGE_VIEW,
				WorkbenchIds.DEPENDENCIES_VIEW, WorkbenchIds.IMPACT_VIEW, WorkbenchIds.SAVINGS_VIEW,
				WorkbenchIds.REPOSITORY_VIEW);
	}
}
