package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.goldthread.workbench.start.RestoredEditors;
import org.junit.jupiter.api.Test;

/** A layout that was kept while editors were open, and never put in order since the workbench was killed. */
class RestoredEditorsTest {

	private final MApplication application = MApplicationFactory.INSTANCE.createApplication();
	private final MPartStack stack = MBasicFactory.INSTANCE.createPartStack();
	private final MPart view = part("org.goldthread.view.problems");

	RestoredEditorsTest() {
		MArea area = MAdvancedFactory.INSTANCE.createArea();
		area.getChildren().add(stack);
		MWindow window = MBasicFactory.INSTANCE.createWindow();
		window.getSharedElements().add(area);
		application.getChildren().add(window);
		stack.getChildren().add(part("org.eclipse.e4.ui.compatibility.editor"));
		stack.getChildren().add(part("org.eclipse.e4.ui.compatibility.editor"));
		stack.getChildren().add(view);
		stack.setSelectedElement(stack.getChildren().get(0));
	}

	@Test
	void editorsAreTakenOut() {
		RestoredEditors.remove(application);
		assertEquals(List.of(view), stack.getChildren());
	}

	@Test
	void noStackKeepsAnEditorInFront() {
		RestoredEditors.remove(application);
		assertNull(stack.getSelectedElement());
	}

	private static MPart part(String id) {
		MPart part = MBasicFactory.INSTANCE.createPart();
		part.setElementId(id);
		return part;
	}
}
