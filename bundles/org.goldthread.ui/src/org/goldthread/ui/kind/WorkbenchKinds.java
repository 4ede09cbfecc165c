package org.goldthread.ui.kind;

import org.goldthread.viewpoint.kind.DiagramKinds;

/**
 * The kinds of diagrams that the workbench knows: the shipped ones and those of plug-ins. A service of the workbench:
 * {@code PlatformUI.getWorkbench().getService(WorkbenchKinds.class)}. Belongs to the UI thread.
 */
public interface WorkbenchKinds {

	/** The kinds as they are now. */
	DiagramKinds current();

	/** Hears when a specification has changed, which its author may do while the workbench runs. */
	void addListener(Runnable listener);

	/** Nothing happens when the listener is not there. */
	void removeListener(Runnable listener);
}
