package org.goldthread.workbench.welcome;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.ui.WorkbenchIds;

/**
 * One of the users that the workbench is made for.
 *
 * @param name what the user is called
 * @param concept the concept whose colour and icon stand for the work
 * @param perspective id of the perspective that is arranged for it
 * @param first one sentence: what the user can do first
 */
record Persona(String name, EClass concept, String perspective, String first) {

	/** The three users, in the order of the perspectives. */
	static final List<Persona> ALL = List.of(
			new Persona("Transformation architect", Literals.OUTCOME, WorkbenchIds.ARCHITECT_PERSPECTIVE,
					"Open the outcomes map, place a workstream from the palette and draw it to the outcome that it serves."),
			new Persona("Programme manager", Literals.WORKSTREAM, WorkbenchIds.PROGRAMME_MANAGER_PERSPECTIVE,
					"Choose a workstream in the explorer, give its milestones dates, and mend what the problems name."),
			new Persona("Risk owner", Literals.RISK, WorkbenchIds.RISK_OWNER_PERSPECTIVE,
					"Select a risk, write its cause, event and effect in the properties, and name who owns it."));
}
