package org.goldthread.ui.diagram.palette;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.viewpoint.specification.PaletteTool;

/** Which concept's icon stands for a tool. */
public final class ToolConcept {

	private ToolConcept() {
	}

	/** The concept; empty for a tool that is about elements of several classes, or of a class that the model does not have. */
	public static Optional<EClass> of(PaletteTool tool) {
		return GoldthreadPackage.eINSTANCE.getEClassifier(tool.iconConcept()) instanceof EClass concept && !concept.isAbstract()
				? Optional.of(concept)
				: Optional.empty();
	}
}
