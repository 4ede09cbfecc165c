package org.goldthread.workbench.perspective;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where a programme manager works: more room for the tree of programmes and for the fields of milestones and dependencies. */
public final class ProgrammeManagerPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		StandardLayout.create(layout, 0.24f, 0.6f, 0.82f);
	}
}
