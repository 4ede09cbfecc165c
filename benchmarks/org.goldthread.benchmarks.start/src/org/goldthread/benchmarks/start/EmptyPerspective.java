package org.goldthread.benchmarks.start;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** A perspective without any view. */
public final class EmptyPerspective implements IPerspectiveFactory {

	/** The identifier of the perspective in plugin.xml. */
	static final String ID = "org.goldthread.benchmarks.start.empty";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
	}
}
