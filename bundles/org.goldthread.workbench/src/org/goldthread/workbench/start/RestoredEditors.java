package org.goldthread.workbench.start;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Editors in the layout that the workbench restores. Which portfolios open at a start is said by requests and by what a crash has left,
 * so the layout has none; but one that was kept while the workbench ran, and not put in order at its end, still has those of then.
 */
public final class RestoredEditors {

	private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor";

	private RestoredEditors() {
	}

	/** Takes the editors out of the layout. Call it before the first window opens. */
	public static void remove(MApplication application) {
		List<EObject> editors = new ArrayList<>();
		((EObject) application).eAllContents().forEachRemaining(element -> {
			if (element instanceof MPart part && EDITOR.equals(part.getElementId())) {
				editors.add(element);
			}
		});
		EcoreUtil.deleteAll(editors, true);
	}
}
