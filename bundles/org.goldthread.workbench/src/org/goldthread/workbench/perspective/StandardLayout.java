package org.goldthread.workbench.perspective;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.goldthread.ui.WorkbenchIds;

/** The arrangement that all perspectives share: explorer left, outline right, properties at the bottom with problems, analysis and repository beside. */
final class StandardLayout {

	private static final List<String> BESIDE = List.of(WorkbenchIds.GOLDEN_THREAD_VIEW, WorkbenchIds.COVERAGE_VIEW,
			WorkbenchIds.DEPENDENCIES_VIEW, WorkbenchIds.IMPACT_VIEW, WorkbenchIds.RISK_MATRIX_VIEW, WorkbenchIds.SAVINGS_VIEW, WorkbenchIds.REPOSITORY_VIEW);

	private StandardLayout() {
	}

	/**
	 * Arranges the views; each number is the share of what lies left of, or above, an edge, 0 to 1.
	 *
	 * @param explorer share of the explorer in the width
	 * @param editors share of the editors in the height
	 * @param outline share of everything but the outline in the width that the explorer leaves
	 * @param properties share of the properties in the width of the bottom
	 * @param more views that stand behind the problems; the others come there when they are asked for
	 */
	static void create(IPageLayout layout, float explorer, float editors, float outline, float properties, String... more) {
		String middle = layout.getEditorArea();
		layout.addView(WorkbenchIds.EXPLORER_VIEW, IPageLayout.LEFT, explorer, middle);
		IFolderLayout bottom = layout.createFolder("org.goldthread.folder.properties", IPageLayout.BOTTOM, editors, middle);
		bottom.addView(WorkbenchIds.PROPERTIES_VIEW);
		IFolderLayout beside = layout.createFolder("org.goldthread.folder.problems", IPageLayout.RIGHT, properties,
				"org.goldthread.folder.properties");
		beside.addView(WorkbenchIds.PROBLEMS_VIEW);
		List<String> shown = List.of(more);
		shown.forEach(beside::addView);
		BESIDE.stream().filter(view -> !shown.contains(view)).forEach(beside::addPlaceholder);
		beside.addPlaceholder(WorkbenchIds.ERROR_LOG_VIEW);
		layout.addView(WorkbenchIds.OUTLINE_VIEW, IPageLayout.RIGHT, outline, middle);
	}
}
