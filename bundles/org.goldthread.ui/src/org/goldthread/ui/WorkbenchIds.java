package org.goldthread.ui;

/** The identifiers under which parts of the workbench are registered; extensions and code refer to the same names. */
public final class WorkbenchIds {

	/** Perspective of who designs outcomes, operating model and diagrams. */
	public static final String ARCHITECT_PERSPECTIVE = "org.goldthread.perspective.architect";
	/** Perspective of who delivers workstreams and milestones. */
	public static final String PROGRAMME_MANAGER_PERSPECTIVE = "org.goldthread.perspective.programmeManager";
	/** Perspective of who keeps the risk register. */
	public static final String RISK_OWNER_PERSPECTIVE = "org.goldthread.perspective.riskOwner";

	/** View: tree of the open portfolios. */
	public static final String EXPLORER_VIEW = "org.goldthread.view.explorer";
	/** View: findings of the active portfolio. */
	public static final String PROBLEMS_VIEW = "org.goldthread.view.problems";
	/** View: what the selected element is for and what it rests on. */
	public static final String GOLDEN_THREAD_VIEW = "org.goldthread.view.goldenThread";
	/** View: which workstreams serve which outcomes. */
	public static final String COVERAGE_VIEW = "org.goldthread.view.coverage";
	/** View: what workstreams hand over to each other. */
	public static final String DEPENDENCIES_VIEW = "org.goldthread.view.dependencies";
	/** View: what follows when something slips. */
	public static final String IMPACT_VIEW = "org.goldthread.view.impact";
	/** View: risks by likelihood and impact. */
	public static final String RISK_MATRIX_VIEW = "org.goldthread.view.riskMatrix";
	/** View: savings by financial year beside what is required. */
	public static final String SAVINGS_VIEW = "org.goldthread.view.savings";
	/** View: what was published of portfolios, and how the active one stands to it. */
	public static final String REPOSITORY_VIEW = "org.goldthread.view.repository";
	/** View: fields of what is selected. */
	public static final String PROPERTIES_VIEW = "org.eclipse.ui.views.PropertySheet";
	/** View: outline of the active editor. */
	public static final String OUTLINE_VIEW = "org.eclipse.ui.views.ContentOutline";
	/** View: what went wrong in the program. */
	public static final String ERROR_LOG_VIEW = "org.eclipse.pde.runtime.LogView";

	/** Editor of one diagram; its input is a {@code DiagramEditorInput}. */
	public static final String DIAGRAM_EDITOR = "org.goldthread.editor.diagram";

	private WorkbenchIds() {
	}
}
