package org.goldthread.workbench.perspective;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.goldthread.ui.WorkbenchIds;

/** Where a risk owner works: half of the height for what is known of a risk, what the rules find and where risks lie. */
public final class RiskOwnerPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		StandardLayout.create(layout, 0.24f, 0.5f, 0.84f, 0.5f, WorkbenchIds.RISK_MATRIX_VIEW);
	}
}
