package org.goldthread.workbench.window;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBookView;
import org.goldthread.ui.WorkbenchIds;

/** Says in the outline, while no diagram is in front, what it is for; the platform says only that there is nothing. */
final class OutlineHint implements IPartListener2 {

	private static final String HINT = "The outline shows the whole of the diagram in front, in small. Drag its frame to move about in the diagram.\n\n"
			+ "Open a diagram by a double click in the explorer, under Diagrams.";

	private OutlineHint() {
	}

	static void install(IWorkbenchWindow window) {
		window.getPartService().addPartListener(new OutlineHint());
		say(window.getActivePage().findView(WorkbenchIds.OUTLINE_VIEW));
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (WorkbenchIds.OUTLINE_VIEW.equals(reference.getId())) {
			say(reference.getPart(false));
		}
	}

	private static void say(IWorkbenchPart outline) {
		if (outline instanceof PageBookView book && book.getDefaultPage() instanceof MessagePage page) {
			page.setMessage(HINT);
		}
	}
}
