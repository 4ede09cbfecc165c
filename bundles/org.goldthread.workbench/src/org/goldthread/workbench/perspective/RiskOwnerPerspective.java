package org.goldthread.workbench.perspective;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where a risk owner works: half of the height for what is known of a risk and what the rules find. */
public final class RiskOwnerPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		StandardLayout.create(layout, 0.24f, 0.5f, 0.84f, 0.58f);
	}
}
